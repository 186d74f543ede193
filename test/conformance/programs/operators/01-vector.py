class Vector:
    def __init__(self, east, north):
        self.east, self.north = east, north

    def __add__(self, other):
        return Vector(self.east + other.east, self.north + other.north)

    def __sub__(self, other):
        return Vector(self.east - other.east, self.north - other.north)

    def __neg__(self):
        return Vector(-self.east, -self.north)

    def __repr__(self):
        return f"Vector({self.east}, {self.north})"

right, up = Vector(3, 0), Vector(0, 4)
print(right + up, right - up, -right)
right += up
print(right)
try:
    right / 2
except TypeError as error:
    print(error)
