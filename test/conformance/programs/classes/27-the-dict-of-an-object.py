class Part:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name

    def __del__(self):
        print("part", self.name)

class Machine:
    def __init__(self):
        self.motor = Part("motor")
        self.frame = Part("frame")

machine = Machine()
print(vars(machine), "motor" in machine.__dict__, sorted(machine.__dict__))
attributes = machine.__dict__
attributes["wheel"] = Part("wheel")
print(machine.wheel, attributes is machine.__dict__)
del machine.motor
machine.label = "M1"
print(attributes)
del machine, attributes
