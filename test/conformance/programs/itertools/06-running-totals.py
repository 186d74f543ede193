import sys
from itertools import accumulate

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


print(list(accumulate([1, 2, 3])), list(accumulate([2, 3], lambda a, b: a * b, initial=10)))
latest = accumulate([Cup("one"), Cup("two")], lambda old, new: new)
first = next(latest)
print(sys.getrefcount(first))
second = next(latest)
print(sys.getrefcount(first), sys.getrefcount(second))
del latest
print(sys.getrefcount(second))
