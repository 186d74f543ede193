import weakref

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


cupboard = weakref.WeakValueDictionary()
tea = Cup("tea")
milk = Cup("milk")
cupboard["left"] = tea
cupboard["right"] = milk
print(len(cupboard), "left" in cupboard, list(cupboard), weakref.getweakrefcount(tea))
del tea
print(len(cupboard), "left" in cupboard, cupboard.get("left"))
try:
    cupboard["left"]
except KeyError as error:
    print("KeyError", error)
