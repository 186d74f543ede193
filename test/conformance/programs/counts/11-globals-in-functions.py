import sys
g = [1]
def read():
    return sys.getrefcount(g)
def alias():
    h = g
    return sys.getrefcount(g), sys.getrefcount(h)
def rebind():
    global g
    old = g
    g = [2]
    return sys.getrefcount(g), sys.getrefcount(old)
print(read(), alias())
k = g
print(read(), alias())
print(rebind(), sys.getrefcount(k), sys.getrefcount(g))
