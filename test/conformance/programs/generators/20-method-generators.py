import sys

class Shop:
    def __init__(self):
        self.goods = ["tea", "milk"]

    def __iter__(self):
        print("self", sys.getrefcount(self))
        yield from self.goods

    def __del__(self):
        print("shop closes")

corner = Shop()
for good in corner:
    print(good, sys.getrefcount(corner))
print(list(corner), sorted(corner), "tea" in corner)
del corner
print("over")
