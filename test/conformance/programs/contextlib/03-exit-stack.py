import sys
from contextlib import ExitStack

class Door:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("open", self.name)
        return self

    def __exit__(self, kind, error, traceback):
        print("close", self.name, kind is None)

    def __del__(self):
        print("freed", self.name)

with ExitStack() as stack:
    front = stack.enter_context(Door("front"))
    stack.enter_context(Door("back"))
    stack.callback(print, "callback")
    print(sys.getrefcount(front))
    del front
    print("inside")
print("outside")
