import weakref

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


tea = Cup("tea")
goodbye = weakref.finalize(tea, print, "goodbye", "tea")
print(goodbye.alive, goodbye.atexit, weakref.getweakrefcount(tea))
del tea
print(goodbye.alive, goodbye())
