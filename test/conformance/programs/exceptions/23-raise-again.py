class Box:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


def read():
    file = Box("file")
    try:
        raise OSError("disk")
    except OSError:
        print("first handler")
        raise


try:
    read()
except OSError as error:
    print("second handler", error)
print("end")
