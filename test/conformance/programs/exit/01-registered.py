import atexit

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


def say(*words, end="."):
    print(*words, end + "\n")


atexit.register(print, "first registered")
atexit.register(say, "second", "registered", end="!")
tea = Cup("tea")
print("end of the program")
