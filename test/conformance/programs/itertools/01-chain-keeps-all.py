import sys
from itertools import chain

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


left = [Cup("one")]
right = [Cup("two")]
both = chain(left, right)
print(sys.getrefcount(left), sys.getrefcount(right))
print(next(both).name, sys.getrefcount(left))
print([cup.name for cup in both], sys.getrefcount(left), sys.getrefcount(right))
del both, left, right
