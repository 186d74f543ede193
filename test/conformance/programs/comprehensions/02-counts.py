import sys
class N:
    pass
items = [N(), N()]
v = N()
print([sys.getrefcount(e) for e in items])
print([sys.getrefcount(v) for _ in range(2)])
print([sys.getrefcount(items) for _ in items])
copies = [e for e in items]
print(sys.getrefcount(items[0]), sys.getrefcount(copies))
rows = [[v] for _ in range(3)]
print(sys.getrefcount(v), rows[0] is rows[1])
