import gc
gc.collect()
class D:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('freed', self.name)
class Shelf:
    shared = D('shared')
    def first(self):
        return self.shared
shelf = Shelf()
shelf.own = D('own')
del shelf, Shelf
print('the class is still there')
gc.collect()
print('end')
