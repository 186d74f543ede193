class Box:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


def fail(name):
    local = Box(name)
    raise KeyError(name)


try:
    fail("outer")
except KeyError as outer:
    try:
        fail("inner")
    except KeyError as inner:
        print(inner.__context__ is outer)
    print("inner is over")
print("end")
