import sys

a = ["first"]
b = ["second"]
c = a
print("a", sys.getrefcount(a), "b", sys.getrefcount(b))
a = b
print("a", sys.getrefcount(a), "b", sys.getrefcount(b), "c", sys.getrefcount(c))
b = c
print("a", sys.getrefcount(a), "b", sys.getrefcount(b), "c", sys.getrefcount(c))
c = [a, b]
print("a", sys.getrefcount(a), "b", sys.getrefcount(b), "c", sys.getrefcount(c))
