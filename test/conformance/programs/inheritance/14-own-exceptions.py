class ShopError(Exception):
    pass

class SoldOut(ShopError):
    def __init__(self, item, left):
        super().__init__(item + " is sold out")
        self.item = item
        self.left = left

class Basket:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("basket", self.name, "emptied")

def buy(item):
    basket = Basket(item)
    raise SoldOut(item, 0)

try:
    buy("lamp")
except SoldOut as error:
    print(error, error.args, error.left, repr(error))
print("next")
