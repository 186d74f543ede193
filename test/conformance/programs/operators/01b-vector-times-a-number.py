class Vector:
    def __init__(self, east, north):
        self.east, self.north = east, north

    def __mul__(self, factor):
        return Vector(self.east * factor, self.north * factor)

    def __rmul__(self, factor):
        return self * factor

    def __matmul__(self, other):
        return self.east * other.east + self.north * other.north

    def __repr__(self):
        return f"Vector({self.east}, {self.north})"

right, up = Vector(3, 0), Vector(0, 4)
print(right * 2, 2 * up, right @ up)
try:
    right * up * "x"
except TypeError as error:
    print(error)
