import sys
def f():
    x = []
    try:
        print(sys.getrefcount(x))
        raise ValueError('v')
    except ValueError as e:
        print(sys.getrefcount(x), sys.getrefcount(e))
    print(sys.getrefcount(x))
def g(ok):
    x = []
    try:
        if not ok:
            raise KeyError('k')
        print('fine', sys.getrefcount(x))
    except KeyError:
        print('caught', sys.getrefcount(x))
    print(sys.getrefcount(x))
f()
g(True)
g(False)
