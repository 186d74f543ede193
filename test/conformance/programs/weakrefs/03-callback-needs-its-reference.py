import weakref
class C:
    pass
def bye(r):
    print('callback')
a = C()
weakref.ref(a, bye)
del a
print('a gone')
b = C()
keep = weakref.ref(b, bye)
keep = None
b = None
print('b gone')
c = C()
keep = [weakref.ref(c, bye), weakref.ref(c, bye)]
keep.pop()
c = None
print('c gone', keep[0]() is None)
