class A:
    pass
print(id([]) == id([]), id({}) == id({}))
a = A()
b = A()
print(id(a) == id(b), id(a) == id(a))
n = id(a)
c = a
del a
print(id(c) == n)
l = [1]
n = id(l)
l.append(2)
l += [3]
l[:] = [9]
print(id(l) == n)
l = l + [1]
print(id(l) == n)
