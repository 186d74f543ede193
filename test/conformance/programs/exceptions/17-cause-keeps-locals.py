class Box:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


def open_drawer():
    drawer = Box("drawer")
    raise KeyError("key")


def open_desk():
    desk = Box("desk")
    try:
        open_drawer()
    except KeyError as error:
        raise RuntimeError("locked") from error


try:
    open_desk()
except RuntimeError as error:
    cause = error.__cause__
print("the desk is closed")
del cause
print("end")
