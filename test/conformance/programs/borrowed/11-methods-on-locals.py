import sys
class C:
    def __init__(self, n):
        self.n = n
    def count(self):
        return sys.getrefcount(self)
    def both(self, other):
        return sys.getrefcount(self), sys.getrefcount(other)
def f():
    v = C(1)
    w = v
    print(v.count(), w.count())
    print(v.both(w), v.both(C(2)), v.both([]))
    print(C(3).both(v))
f()
c = C(4)
print(c.count(), c.both(c), c.both([]))
