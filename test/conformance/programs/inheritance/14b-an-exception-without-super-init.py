class ShopError(Exception):
    pass

class Unknown(ShopError):
    def __init__(self, item):
        self.item = item
    def __str__(self):
        return "nobody knows " + self.item

class Basket:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("basket", self.name, "emptied")

def buy(item):
    basket = Basket(item)
    raise Unknown(item)

try:
    buy("ghost")
except ShopError as error:
    print(error, error.args, error.item, type(error).__name__)
print("next")
