import sys
def f():
    x = []
    print([x, [x, sys.getrefcount(x)]][1][1])
    print({'a': x, 'b': sys.getrefcount(x)}['b'])
    l = [x, x]
    l.append(sys.getrefcount(x))
    print(l[2], sys.getrefcount(x))
    x.append(x)
    print(sys.getrefcount(x))
    x.clear()
    print(sys.getrefcount(x))
f()
