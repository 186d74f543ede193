from contextlib import contextmanager

class Tool:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("freed", self.name)

@contextmanager
def borrowed(name):
    tool = Tool(name)
    try:
        yield tool
    finally:
        print("give back", name)

try:
    with borrowed("saw") as tool:
        raise ValueError("blunt")
except ValueError as error:
    print("outside:", error)
del tool
print("end")
