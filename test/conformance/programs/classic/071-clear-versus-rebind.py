import sys

a = [1, 2]
b = a
a = []
print(a, b, sys.getrefcount(b))

a = b
a.clear()
print(a, b, sys.getrefcount(b))

a += [3]
print(a, b, sys.getrefcount(b))
