from contextlib import contextmanager

class Box:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("freed", self.name)

@contextmanager
def translated():
    held = Box("held")
    try:
        yield
    except KeyError as error:
        raise ValueError("translated") from error

def look():
    with translated():
        inner = Box("inner")
        {}["lost"]
try:
    look()
except ValueError as error:
    print(repr(error))
print("end")
