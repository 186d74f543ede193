import sys
def f():
    x = []
    y = x
    x = [sys.getrefcount(x)]
    print(x, sys.getrefcount(y))
    a, b = [1], [2]
    a, b = b, a
    print(a, b, sys.getrefcount(a), sys.getrefcount(b))
    a = b
    print(sys.getrefcount(a), sys.getrefcount(b))
    c = d = a
    print(sys.getrefcount(a), sys.getrefcount(c), sys.getrefcount(d))
f()
