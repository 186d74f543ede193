import sys
from itertools import cycle, islice

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


print(list(islice(cycle("ab"), 5)))
cups = [Cup("one"), Cup("two")]
turns = cycle(cups)
print(next(turns).name, next(turns).name, next(turns).name)
print(sys.getrefcount(cups), sys.getrefcount(cups[0]))
del cups
print("kept by the cycle")
del turns
