import weakref


class Parent:
    def __init__(self, name):
        self.name = name
        self.children = []

    def add(self, child):
        child._parent = weakref.ref(self)
        self.children.append(child)

    def __del__(self):
        print("parent gone")


class Child:
    parent = property(lambda self: self._parent())


p, c = Parent("Eve"), Child()
p.add(c)
print(c.parent.name)
del p          # no cycle of strong references: freed at once
print(c.parent)
