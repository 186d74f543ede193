import sys
class ShopError(Exception):
    pass
class SoldOut(ShopError):
    def __init__(self, item, left):
        super().__init__(item + ' is sold out')
        self.item = item
        self.left = left
class Unknown(ShopError):
    def __init__(self, item):
        self.item = item
    def __str__(self):
        return 'nobody knows ' + self.item
class Basket:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('basket', self.name, 'emptied')
def buy(item):
    basket = Basket(item)
    if item == 'lamp':
        raise SoldOut(item, 0)
    raise Unknown(item)
for item in ['lamp', 'ghost']:
    try:
        buy(item)
    except SoldOut as error:
        print(error, error.args, error.left, repr(error))
    except ShopError as error:
        print(error, error.args, error.item, type(error).__name__)
    print('next')
