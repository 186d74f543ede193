import sys, weakref
class Point:
    __slots__ = ('x', 'y')
    def __init__(self, x, y):
        self.x = x
        self.y = y
point = Point(1, 2)
point.x += 10
print(point.x, point.y, Point.__slots__)
try:
    point.z = 3
except AttributeError as error:
    print(error)
del point.y
try:
    point.y
except AttributeError as error:
    print(error)
try:
    weakref.ref(point)
except TypeError as error:
    print(error)
print(hasattr(point, 'y'), sys.getrefcount(point))
