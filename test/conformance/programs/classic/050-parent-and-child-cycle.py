import gc

class Parent:
    def __init__(self):
        self.child = None
    def __del__(self):
        print("parent deleted")

class Child:
    def __init__(self, parent):
        self.parent = parent
    def __del__(self):
        print("child deleted")

gc.collect()
gc.disable()
p = Parent()
p.child = Child(p)
p = None
print("p is None now")
n = gc.collect()
print("gc found", n, "objects")
