import gc
class D:
    def __init__(self, n):
        self.n = n
    def __del__(self):
        print(self.n, end=' ')
gc.collect()
gc.disable()
a = D('a')
b = D('b')
c = D('c')
a.other = b
b.other = a
b.leaf = c
d = D('d')
a.list = [d, D('e')]
del a, b
print('|')
del d
print('|')
print(gc.collect())
print(c.n)
del c
