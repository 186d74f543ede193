import gc
class N:
    def __init__(self, n):
        self.n = n
        self.link = None
    def __del__(self):
        print('-', self.n)
gc.collect()
gc.disable()
a = N('a')
b = N('b')
a.link = b
b.link = a
a.link = None
del a, b
print('both gone')
x = N('x')
x.link = x
del x.link
x = None
print(gc.collect())
