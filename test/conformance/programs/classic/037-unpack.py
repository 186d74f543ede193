import sys

a, b, c = [1], [2], [3]
print(sys.getrefcount(a), sys.getrefcount(b), sys.getrefcount(c))
a = b = c
print(a, b, c)
print(sys.getrefcount(c))
first, second = [a, [4]]
print(first is c, second)
print(sys.getrefcount(c))
