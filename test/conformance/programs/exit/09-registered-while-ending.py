import atexit

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


def more():
    print("ending")
    atexit.register(print, "too late")


atexit.register(more)
tea = Cup("tea")
