from abc import ABC, abstractmethod

class Shape(ABC):
    @abstractmethod
    def area(self):
        pass

    @property
    @abstractmethod
    def name(self):
        pass

class Half(Shape):
    def area(self):
        return 0.5

for kind in (Shape, Half):
    try:
        kind()
    except TypeError as error:
        print(error)
