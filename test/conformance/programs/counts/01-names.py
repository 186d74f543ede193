import sys
a = [1]
print(sys.getrefcount(a))
b = a
c = b
print(sys.getrefcount(a), sys.getrefcount(b), sys.getrefcount(c))
b = c = None
print(sys.getrefcount(a))
del b, c
print(sys.getrefcount(a))
