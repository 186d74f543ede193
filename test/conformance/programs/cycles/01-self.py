import gc
class N:
    def __init__(self, n):
        self.n = n
        self.me = self
    def __del__(self):
        print('-', self.n, end=' ')
gc.collect()
gc.disable()
a = N('a')
b = N('b')
a = None
print('nothing yet')
print(gc.collect())
del b
print(gc.collect())
print(gc.collect())
