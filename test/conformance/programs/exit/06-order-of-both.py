import atexit
import weakref

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


atexit.register(print, "registered before")
tea = Cup("tea")
goodbye = weakref.finalize(tea, print, "finalized")
atexit.register(print, "registered after")
print("end of the program")
