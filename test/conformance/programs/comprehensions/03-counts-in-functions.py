import sys
def counts(p):
    q = [p]
    print([sys.getrefcount(p) for _ in range(2)])
    print([sys.getrefcount(q) for _ in q])
    print([sys.getrefcount(e) for e in q])
    print(sys.getrefcount(p), sys.getrefcount(q))
    r = [e for e in q if e is p]
    print(sys.getrefcount(r[0]), sys.getrefcount(r))
counts([])
a = [1]
counts(a)
print(sys.getrefcount(a))
