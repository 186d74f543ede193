import sys, weakref
class C:
    pass
c = C()
r = weakref.ref(c)
print(r() is c, sys.getrefcount(c))
d = r()
print(sys.getrefcount(c), d is c)
del c
print(r() is d)
d = None
print(r())
print(r() is None)
