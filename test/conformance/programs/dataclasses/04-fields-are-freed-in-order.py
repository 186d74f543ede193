from dataclasses import dataclass
class Part:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('part', self.name)
@dataclass
class Machine:
    motor: Part
    frame: Part
    label: str = 'none'
    def __del__(self):
        print('machine', self.label)
machine = Machine(Part('motor'), Part('frame'), label='M1')
machine.motor = Part('new motor')
del machine
print('end')
