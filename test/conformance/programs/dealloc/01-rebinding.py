class D:
    def __init__(self, n):
        self.n = n
        print('+', n)
    def __del__(self):
        print('-', self.n)
x = D('old')
x = D('new')
x = None
D('temporary')
print('next statement')
x = D('a').n
print(x)
y = z = D('two names')
y = 1
z = 2
a, b = D('p'), D('q')
a, b = b, a
a = b = None
