import weakref
class Leaf:
    __slots__ = ('name', '__weakref__')
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('leaf', self.name)
leaf = Leaf('oak')
watch = weakref.ref(leaf, lambda ref: print('noticed'))
print(watch().name, watch() is leaf)
del leaf
print(watch())
