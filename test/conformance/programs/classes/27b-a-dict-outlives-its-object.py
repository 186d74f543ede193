class Part:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("part", self.name)

class Machine:
    def __init__(self):
        self.motor = Part("motor")
        self.frame = Part("frame")

machine = Machine()
attributes = machine.__dict__
attributes["wheel"] = Part("wheel")
del machine.motor
machine.label = "M1"
del machine
print("the dict is left", len(attributes))
del attributes
print("end")
