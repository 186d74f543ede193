import sys
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __eq__(self, other):
        print('compares', self.x, other.x)
        return (self.x, self.y) == (other.x, other.y)
    def __hash__(self):
        return hash((self.x, self.y))
    def __del__(self):
        print('point gone', self.x)
places = {}
home = Point(1, 1)
places[home] = 'home'
places[Point(2, 2)] = 'work'
print(places[home])
print(places[Point(1, 1)])
places[Point(2, 2)] = 'office'
print(len(places), sys.getrefcount(home))
del home
places.pop(Point(1, 1))
print(len(places))
places.clear()
