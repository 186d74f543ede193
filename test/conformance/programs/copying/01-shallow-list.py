import copy
inner = [1]
a = [inner, 2]
b = copy.copy(a)
c = a.copy()
d = list(a)
e = a[:]
print(b == a, b is a, b[0] is inner, c[0] is inner, d[0] is inner, e[0] is inner)
inner.append(3)
b.append('b')
c[1] = 'c'
print(a, b, c, d, e)
