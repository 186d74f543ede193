class Part:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('part', self.name)
class Plain:
    def __init__(self):
        for name in ['wheel', 'axle', 'motor']:
            setattr(self, name, Part(name))
class Slotted:
    __slots__ = ('wheel', 'axle', 'motor')
    def __init__(self):
        for name in ['wheel', 'axle', 'motor']:
            setattr(self, name, Part(name))
    def __del__(self):
        print('slotted')
plain = Plain()
del plain
print('--')
slotted = Slotted()
del slotted
