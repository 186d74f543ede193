import sys
def f():
    x = []
    print(sys.getrefcount(x))
    y = x
    print(sys.getrefcount(x), sys.getrefcount(y))
    z = [x, y]
    print(sys.getrefcount(x))
    del y
    print(sys.getrefcount(x), sys.getrefcount(z))
    z = None
    print(sys.getrefcount(x))
f()
