import gc, weakref
class N:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('del', self.name, self.ref() is None)
gc.collect()
gc.disable()
def gone(r):
    print('callback')
a, b = N('a'), N('b')
a.to, b.to = b, a
a.ref = b.ref = weakref.ref(a)
outside = weakref.ref(b, gone)
del a, b
print('unreachable', outside() is not None)
print(gc.collect(), outside())
