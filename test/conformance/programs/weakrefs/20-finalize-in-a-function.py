import weakref

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


def drink():
    tea = Cup("tea")
    weakref.finalize(tea, print, "finalized")
    return weakref.ref(tea)


gone = drink()
print(gone())
