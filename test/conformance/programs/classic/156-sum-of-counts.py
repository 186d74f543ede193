import sys

a = [1]
b = [2]
c = [3]
total = sys.getrefcount(a) + sys.getrefcount(b) + sys.getrefcount(c)
print("total", total)
a = b = c
total = sys.getrefcount(a) + sys.getrefcount(b) + sys.getrefcount(c)
print("total", total)
b = [b]
total = sys.getrefcount(a) + sys.getrefcount(b) + sys.getrefcount(c)
print("total", total)
