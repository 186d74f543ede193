class D:
    def __init__(self, n):
        self.n = n
    def __del__(self):
        print(self.n, end=' ')
def f(p, q):
    a = D('a')
    b = D('b')
    c = D('c')
    a = D('a2')
    print('returning', end=' ')
f(D('p'), D('q'))
print('|')
def g():
    x = D('x')
    y = D('y')
    return y
r = g()
print('|')
g()
print('|')
r = None
