class C:
    def m(self):
        return 1
c = C()
d = C()
print(c.m == c.m, c.m is c.m, c.m == d.m)
f = c.m
print(f == c.m, f(), C.m is C.m)
def g():
    pass
h = g
print(g is h, type(c) is C, type(c) is type(d), isinstance(c, C))
print(type(1) is int, type(True) is bool, isinstance(True, int), type(None) is type(None))
