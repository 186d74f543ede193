import gc

gc.collect()

class Part:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("part", self.name)

class Machine:
    def __init__(self):
        self.motor = Part("motor")
        self.frame = Part("frame")

ring = Machine()
ring.own = ring
print(len(vars(ring)))
del ring
print(gc.collect())
