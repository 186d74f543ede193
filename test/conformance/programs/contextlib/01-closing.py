import sys
from contextlib import closing

class Tap:
    def __init__(self, name):
        self.name = name

    def close(self):
        print("close", self.name)

    def __del__(self):
        print("freed", self.name)


with closing(Tap("kitchen")) as tap:
    print("open", tap.name, sys.getrefcount(tap))
print("closed")
del tap
