import weakref
class C:
    def __del__(self):
        print('del')
def one(r):
    print('one', r() is None)
def two(r):
    print('two', r() is None)
c = C()
first = weakref.ref(c, one)
second = weakref.ref(c, two)
third = weakref.ref(c, one)
c = None
print('end', first(), second(), third())
