import atexit

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


def use(cup):
    print("use", cup.name)


atexit.register(use, Cup("first"))
atexit.register(use, cup=Cup("second"))
print("end of the program")
