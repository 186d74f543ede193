class Shape:
    """Something with an area."""
    def area(self):
        """Square units."""
        return 0
class Square(Shape):
    def __init__(self, side):
        self.side = side
    def area(self):
        return self.side ** 2
square = Square(3)
print(type(square).__name__, square.__class__.__name__, Square.__name__)
print(type(square) is Square, square.__class__ is Square)
print(Square.__mro__)
print(Square.__bases__, Shape.__bases__)
print(Shape.__doc__, Square.__doc__, square.__doc__)
print(Shape.area.__doc__, Square.area.__doc__, square.area.__name__)
print(Square, Square.__qualname__, Square.__module__)
