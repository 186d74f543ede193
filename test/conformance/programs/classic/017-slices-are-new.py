import sys

a = [1, 2, 3, 4, 5]
b = a[:]
c = a[1:3]
print("a:", sys.getrefcount(a), "b:", sys.getrefcount(b))
print("equal:", a == b, "same:", a is b)
print(c)
a[0] = 100
print(a, b)
b = a
print("a:", sys.getrefcount(a))
