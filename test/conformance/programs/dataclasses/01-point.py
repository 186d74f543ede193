import sys
from dataclasses import dataclass
@dataclass
class Point:
    x: int
    y: int = 0
origin, other = Point(0), Point(x=0, y=0)
print(origin, origin == other, origin is other, origin != Point(1))
origin.x = 5
print(origin, sys.getrefcount(origin))
try:
    Point()
except TypeError as error:
    print(error)
try:
    hash(origin)
except TypeError as error:
    print(error)
