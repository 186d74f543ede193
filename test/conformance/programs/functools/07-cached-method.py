import sys
from functools import lru_cache

class Shop:
    def __init__(self, name):
        self.name = name

    @lru_cache(maxsize=None)
    def price(self, good):
        print("looking up", good)
        return len(good)

    def __del__(self):
        print("freed", self.name)


first = Shop("corner")
print(first.price("tea"), first.price("tea"), sys.getrefcount(first))
del first
print("the cache keeps the shop")
Shop.price.cache_clear()
print("end")
