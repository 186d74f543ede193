class Vector:
    def __init__(self, east, north):
        self.east, self.north = east, north

    def __add__(self, other):
        return Vector(self.east + other.east, self.north + other.north)

    def __sub__(self, other):
        return Vector(self.east - other.east, self.north - other.north)

    def __abs__(self):
        return (self.east ** 2 + self.north ** 2) ** 0.5

    def __eq__(self, other):
        return isinstance(other, Vector) and (self.east, self.north) == (other.east, other.north)

    def __bool__(self):
        return self.east != 0 or self.north != 0

right, up = Vector(3, 0), Vector(0, 4)
print(right == Vector(3, 0), right != up, right == 3, bool(right - right))
print(abs(right + up))
