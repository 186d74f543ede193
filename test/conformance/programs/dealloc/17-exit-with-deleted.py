class D:
    def __init__(self, n):
        self.n = n
    def __del__(self):
        print('free', self.n)
a = D('a')
b = D('b')
c = D('c')
del b
print('end of program')
