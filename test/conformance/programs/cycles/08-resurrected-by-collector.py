import gc
saved = []
class N:
    def __init__(self, n):
        self.n = n
        self.me = self
    def __del__(self):
        print('del', self.n)
        saved.append(self)
gc.collect()
gc.disable()
n = N(1)
n = None
print(gc.collect(), len(saved))
saved.clear()
print(gc.collect(), len(saved))
