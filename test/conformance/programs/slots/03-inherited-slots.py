class Part:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('part', self.name)
class Base:
    __slots__ = ('left', 'body')
class Longer(Base):
    __slots__ = ('arm',)
class Free(Base):
    pass
longer = Longer()
longer.left, longer.body, longer.arm = Part('left'), Part('body'), Part('arm')
del longer
free = Free()
free.extra = Part('extra')
free.left, free.body = Part('left'), Part('body')
del free
try:
    Longer().leg = 1
except AttributeError as error:
    print(error)
