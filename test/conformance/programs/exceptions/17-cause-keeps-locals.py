class Box:
    def __del__(self):
        print("freed")


def open_drawer():
    drawer = Box()
    raise KeyError("key")


def open_desk():
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
