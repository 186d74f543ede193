import sys
l = [['a'], ['b']]
m = [['c'], ['d']]
for i, e in enumerate(l):
    print(i, sys.getrefcount(e), sys.getrefcount(l))
for p, q in zip(l, m):
    print(sys.getrefcount(p), sys.getrefcount(q), sys.getrefcount(m))
def f(l, m):
    for i, e in enumerate(l):
        print(i, sys.getrefcount(e), sys.getrefcount(l))
    for p, q in zip(l, m):
        print(sys.getrefcount(p), sys.getrefcount(q), sys.getrefcount(m))
f(l, m)
print(sys.getrefcount(l[0]), sys.getrefcount(m[1]))
