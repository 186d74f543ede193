import sys
class K:
    pass
k = K()
d = {k: 1}
e = {k: k}
print(sys.getrefcount(k))
d[k] = k
print(sys.getrefcount(k))
for key in d:
    print(sys.getrefcount(key))
for key, value in e.items():
    print(key is value, sys.getrefcount(value))
keys = list(d.keys()) + list(e.values())
print(len(keys), sys.getrefcount(k))
del keys, key, value
print(sys.getrefcount(k), d.pop(k) is k, sys.getrefcount(k))
