class Box:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


def work():
    tool = Box("tool")
    try:
        raise KeyError("first")
    except KeyError as first:
        raise ValueError("second") from first


try:
    work()
except ValueError as error:
    print("caught", error)
    error.__cause__ = None
    print("no cause")
    error.__context__ = None
    print("no context")
print("end")
