import sys

def collect(item, into=None):
    if into is None:
        into = []
    into.append(item)
    return into

p = collect(1)
q = collect(2)
r = collect(3, p)
print(p, q, r)
print(p is q, p is r)
print(sys.getrefcount(p), sys.getrefcount(q))
