from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self):
        pass
    @property
    @abstractmethod
    def name(self):
        pass
    def describe(self):
        return self.name + ' ' + str(self.area())
class Half(Shape):
    def area(self):
        return 0.5
class Square(Half):
    def __init__(self, side):
        self.side = side
    @property
    def name(self):
        return 'square'
    def area(self):
        return self.side ** 2
    def __del__(self):
        print('erased')
for cls in (Shape, Half):
    try:
        cls()
    except TypeError as error:
        print(error)
square = Square(3)
print(square.describe(), isinstance(square, Shape))
del square
