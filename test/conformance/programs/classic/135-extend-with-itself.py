import sys
a = [["i"]]
print(sys.getrefcount(a[0]))
a.extend(a)
print(a, sys.getrefcount(a[0]))
a += a
print(len(a), sys.getrefcount(a[0]))
b = a[0]
b.append("j")
print(a)
a[:] = []
print(b, sys.getrefcount(b))
