a = [3, 1, 2]
b = a
c = sorted(a)
print(a, b, c)
print(b is a, c is a, c == a)
a.sort()
print(b, c == a, c is a)
b = sorted(a, reverse=True)
print(a, b)
a = b
b.append(0)
print(a)
