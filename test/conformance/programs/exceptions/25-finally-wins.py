class Box:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


def first():
    inner = Box("inner")
    try:
        return Box("value")
    finally:
        print("leaving")


def second():
    try:
        raise ValueError("lost")
    finally:
        return "from finally"


first()
print(second())
