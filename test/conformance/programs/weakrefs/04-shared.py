import weakref
class C:
    pass
def f(r):
    pass
c = C()
a = weakref.ref(c)
b = weakref.ref(c)
print(a is b, a == b)
d = weakref.ref(c, f)
e = weakref.ref(c, f)
print(d is e, d is a, a() is d())
x = C()
print(weakref.ref(x) == a, weakref.ref(x)() is c)
