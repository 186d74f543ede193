import weakref

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


tea = Cup("tea")
milk = Cup("milk")
first = weakref.finalize(tea, print, "finalize tea")
second = weakref.finalize(milk, print, "finalize milk")
third = weakref.finalize(milk, print, "never")
third.atexit = False
print("end of the program")
