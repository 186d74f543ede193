import atexit

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


atexit.register(print, "registered")
tea = Cup("tea")


def spill():
    raise ValueError("spilt")


spill()
