class A:
    def __init__(self, n):
        self.n = n
    def who(self):
        return 'A' + str(self.n)
    def __del__(self):
        print('del', self.who())
class B(A):
    def who(self):
        return 'B' + super().who()
b = B(1)
a = A(2)
print(b.who(), isinstance(b, A), isinstance(a, B), issubclass(B, A))
del a
b = None
