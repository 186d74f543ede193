import sys
def f(c):
    x = []
    print(sys.getrefcount(x), 1 if c else 2)
    print([x, sys.getrefcount(x)][1], [x, 1 if c else 2, sys.getrefcount(x)][2])
    print((c and 1, sys.getrefcount(x)))
    print((x, c or 1, sys.getrefcount(x))[2])
    if c and sys.getrefcount(x) < 3:
        print(sys.getrefcount(x))
f(True)
f(False)
