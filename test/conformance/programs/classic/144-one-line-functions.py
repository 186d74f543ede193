import sys
def rc(x): return sys.getrefcount(x)
def ident(x): return x
def wrap(x): return [x]

t = {"t": 1}
print(rc(t))
print(rc(ident(t)))
w = wrap(t)
print(rc(t), rc(w))
w = wrap(w)
print(rc(w[0]), rc(w[0][0]))
w = ident(w[0])
print(rc(t), rc(w))
