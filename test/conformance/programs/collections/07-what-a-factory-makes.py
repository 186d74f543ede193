import sys
from collections import defaultdict

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


def brew():
    print("brew")
    return Cup("brewed")


cups = defaultdict(brew)
mine = cups["me"]
print(sys.getrefcount(mine), sys.getrefcount(brew))
cups["me"] = None
del mine
print(cups["me"])
cups["you"]
del cups
print(sys.getrefcount(brew))
