import sys
class R:
    pass
def make():
    r = R()
    return r
def chain(n):
    if n == 0:
        return make()
    return chain(n - 1)
print(sys.getrefcount(make()), sys.getrefcount(chain(3)))
r = chain(2)
print(sys.getrefcount(r))
def pair():
    a = R()
    return a, a
p = pair()
print(sys.getrefcount(p), sys.getrefcount(p[0]))
x, y = pair()
print(x is y, sys.getrefcount(x))
