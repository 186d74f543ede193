import gc
gc.collect()
class Link:
    __slots__ = ('next', 'name')
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('link', self.name)
first, second = Link('first'), Link('second')
first.next, second.next = second, first
del first, second
print(gc.collect())
alone = Link('alone')
alone.next = alone
del alone
print(gc.collect())
