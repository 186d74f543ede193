import sys
from functools import cache

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


@cache
def price(cup):
    print("price of", cup.name)
    return 3


tea = Cup("tea")
print(price(tea), price(tea), sys.getrefcount(tea))
del tea
print("the cache keeps it")
price.cache_clear()
print(price.cache_info())
