import sys
from collections import namedtuple

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


Point = namedtuple("Point", "x y")
here = Point(Cup("x"), y=Cup("y"))
print(here.x.name, here[1].name, len(here), isinstance(here, tuple), type(here).__name__)
print(sys.getrefcount(here), sys.getrefcount(here.x))
left, right = here
print(left is here.x)
del here
print("the tuple is gone")
del left
