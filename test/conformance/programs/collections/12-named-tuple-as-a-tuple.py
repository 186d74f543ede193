from collections import namedtuple

Point = namedtuple("Point", ["x", "y"], defaults=[0])
here = Point(3)
print(here, here == (3, 0), here._replace(y=4), here._asdict())
try:
    here.x = 5
except AttributeError as error:
    print(error)
try:
    Point()
except TypeError as error:
    print(error)
try:
    Point(1, 2, 3)
except TypeError as error:
    print(error)
