try:
    class Vector:
        def __init__(self, x: float) -> None:
            self.x = x
        def plus(self, other: Vector) -> Vector:
            return Vector(self.x + other.x)
    print(Vector(1.5).plus(Vector(2.0)).x)
except NameError as error:
    print(error)
