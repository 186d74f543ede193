class Vector:
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)
    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y)
    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)
    def __rmul__(self, factor):
        return self * factor
    def __matmul__(self, other):
        return self.x * other.x + self.y * other.y
    def __neg__(self):
        return Vector(-self.x, -self.y)
    def __abs__(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5
    def __eq__(self, other):
        return isinstance(other, Vector) and (self.x, self.y) == (other.x, other.y)
    def __bool__(self):
        return self.x != 0 or self.y != 0
    def __repr__(self):
        return f'Vector({self.x}, {self.y})'
right, up = Vector(3, 0), Vector(0, 4)
print(right + up, right - up, right * 2, 2 * up, right @ up, -right, abs(right + up))
print(right == Vector(3, 0), right != up, right == 3, bool(right - right))
right += up
print(right)
try:
    right * up * 'x'
except TypeError as error:
    print(error)
try:
    right / 2
except TypeError as error:
    print(error)
