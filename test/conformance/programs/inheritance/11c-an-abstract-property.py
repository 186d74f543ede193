from abc import ABC, abstractmethod

class Shape(ABC):
    @property
    @abstractmethod
    def name(self):
        pass

class Half(Shape):
    def area(self):
        return 0.5

class Square(Half):
    @property
    def name(self):
        return "square"

    def area(self):
        return 9

square = Square()
print(square.name, square.area(), isinstance(square, Shape))
