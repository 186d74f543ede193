import sys
import weakref

class Data:
    pass

d = Data()
print("strong:", sys.getrefcount(d))
w1 = weakref.ref(d)
w2 = weakref.ref(d)
print("strong:", sys.getrefcount(d))
d2 = w1()
print("strong:", sys.getrefcount(d))
del d
print("still there:", w2() is d2)
del d2
print("still there:", w2() is not None)
