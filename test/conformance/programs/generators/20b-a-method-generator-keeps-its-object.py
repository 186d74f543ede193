import sys

class Shop:
    def __init__(self):
        self.goods = ["tea", "milk"]

    def labels(self):
        for good in self.goods:
            yield good.upper()

    def __del__(self):
        print("shop closes")

corner = Shop()
labels = corner.labels()
print(sys.getrefcount(corner), next(labels), sys.getrefcount(corner))
del corner
print("still open")
print(next(labels), next(labels, "sold out"))
print("over")
