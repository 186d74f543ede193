def shrink(lst):
    while len(lst) > 2:
        lst.pop()
    lst = lst + [0]
    return lst

a = [1, 2, 3, 4, 5]
b = a
c = shrink(a)
print(a, b, c)
d = shrink(c)
print(c, d, c is d)
e = shrink(b)
print(e == d, e is d, b is a)
