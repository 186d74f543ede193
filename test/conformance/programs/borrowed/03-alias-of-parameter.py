import sys
def f(p):
    y = p
    z = y
    return sys.getrefcount(p), sys.getrefcount(y), sys.getrefcount(z)
def local():
    v = []
    return f(v)
g = []
print(f(g), f([]), local())
def swap(a, b):
    a, b = b, a
    return sys.getrefcount(a), sys.getrefcount(b)
print(swap(g, []), swap([], []), swap(g, g))
