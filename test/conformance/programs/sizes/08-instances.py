import sys
class A:
    pass
class B:
    def __init__(self):
        self.x = [0] * 100
        self.y = 'y' * 100
a, b = A(), B()
print(sys.getsizeof(a), sys.getsizeof(b), sys.getsizeof(a) == sys.getsizeof(b))
a.p = a.q = 1
print(sys.getsizeof(a))
print(sys.getsizeof(b.x), sys.getsizeof(b.y), sys.getsizeof([b, b]))
