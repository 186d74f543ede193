from abc import ABC, abstractmethod

class Shape(ABC):
    @abstractmethod
    def area(self):
        pass

    def describe(self):
        return self.name + " " + str(self.area())

class Square(Shape):
    name = "square"

    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side ** 2

    def __del__(self):
        print("erased")

square = Square(3)
print(square.describe(), isinstance(square, Shape))
del square
