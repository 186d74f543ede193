import sys
import weakref

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


cupboard = weakref.WeakValueDictionary()
tea = Cup("tea")
cupboard["tea"] = tea
for place, cup in cupboard.items():
    print(place, cup.name, sys.getrefcount(cup))
del cup
print(sys.getrefcount(tea))
for cup in cupboard.values():
    del tea
    print(len(cupboard))
del cup
print(len(cupboard))
