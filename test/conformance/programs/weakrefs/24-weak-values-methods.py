import weakref

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


tea = Cup("tea")
cupboard = weakref.WeakValueDictionary({"one": tea})
print(cupboard.setdefault("two", tea) is tea, cupboard.setdefault("one", None) is tea, len(cupboard))
cupboard.update({"three": tea})
print(sorted(cupboard.keys()), cupboard.pop("one") is tea, cupboard.pop("nothing", 0))
twin = cupboard.copy()
cupboard.clear()
print(len(cupboard), len(twin), bool(cupboard))
twin["short"] = Cup("short")
print(len(twin))
try:
    twin["list"] = []
except TypeError as error:
    print(error)
