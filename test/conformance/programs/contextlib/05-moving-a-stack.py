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

first = ExitStack()
first.enter_context(Door("front"))
second = first.pop_all()
first.close()
print("first closed")
second.close()
print("second closed")
