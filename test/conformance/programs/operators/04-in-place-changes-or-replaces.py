import sys
class Basket:
    def __init__(self, *items):
        self.items = list(items)
    def __iadd__(self, item):
        self.items.append(item)
        return self
    def __add__(self, item):
        return Basket(*self.items, item)
    def __del__(self):
        print('basket gone', self.items)
basket = Basket('apple')
other = basket
basket += 'pear'
print(basket is other, other.items, sys.getrefcount(basket))
basket = basket + 'plum'
print(basket is other, basket.items, other.items)
del other
basket += 'fig'
basket = None
print('end')
