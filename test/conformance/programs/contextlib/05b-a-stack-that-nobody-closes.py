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

third = ExitStack()
third.enter_context(Door("forgotten"))
del third
print("never closed")
