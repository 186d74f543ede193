import gc

class R:
    def __init__(self, label):
        self.label = label
        self.other = None
    def __del__(self):
        print("freed", self.label)

gc.collect()
gc.disable()
x = R("x")
y = R("y")
x.other, y.other = y, x
keep = y
x = y = None
print("collect 1:", gc.collect())
print("x is reachable through keep:", keep.other.label)
keep = keep.other
print("collect 2:", gc.collect())
keep = None
print("collect 3:", gc.collect())
