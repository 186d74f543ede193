import sys
class O:
    pass
def f():
    x = []
    o = O()
    o.v = x
    l = [x]
    d = {'k': x}
    print(sys.getrefcount(x), sys.getrefcount(o.v), sys.getrefcount(l[0]), sys.getrefcount(d['k']))
    x = None
    print(sys.getrefcount(o.v), sys.getrefcount(l[0]), sys.getrefcount(d['k']))
    print(sys.getrefcount(o), sys.getrefcount(l))
f()
