import gc
class N:
    def __init__(self, n):
        self.n = n
    def __del__(self):
        print('-', self.n)
gc.collect()
gc.disable()
a, b, c = N('a'), N('b'), N('c')
a.to, b.to, c.to = b, a, a
outside = c
del a, b, c
print('first', gc.collect())
outside.to = None
print('second', gc.collect())
outside = None
print('third', gc.collect())
