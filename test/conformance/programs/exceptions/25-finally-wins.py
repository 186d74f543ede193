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


def third():
    for number in range(3):
        try:
            return number
        finally:
            if number < 2:
                continue
            print("last")


first()
print(second())
print(third())
