import gc
import weakref

gc.collect()

class Part:
    def __init__(self, name):
        self.name = name
        self.parts = []

    def add(self, part):
        self.parts.append(part)
        part.owner = weakref.proxy(self)

    def __del__(self):
        print("freed", self.name)

root = Part("root")
leaf = Part("leaf")
root.add(leaf)
print(leaf.owner.name, leaf.owner.parts[0] is leaf)
del root
print(gc.collect())
