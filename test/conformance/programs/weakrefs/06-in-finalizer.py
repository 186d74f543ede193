import weakref
class C:
    def __del__(self):
        print('in del:', ref() is self)
c = C()
ref = weakref.ref(c)
del c
print('after:', ref())
kept = []
class Z:
    def __del__(self):
        kept.append(self)
z = Z()
ref = weakref.ref(z)
del z
print('resurrected:', ref() is kept[0])
