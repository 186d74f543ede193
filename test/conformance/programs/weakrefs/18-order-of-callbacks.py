import weakref

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


tea = Cup("tea")
first = weakref.finalize(tea, print, "finalize")
second = weakref.ref(tea, lambda ref: print("callback"))
third = weakref.proxy(tea, lambda ref: print("callback of the proxy"))
fourth = weakref.finalize(tea, print, "finalize again")
del tea
print("end")
