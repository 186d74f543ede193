import sys
import weakref

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


spoon = Cup("spoon")
tea = Cup("tea")
goodbye = weakref.finalize(tea, print, "goodbye", len([spoon]), spoon is None)
held = weakref.finalize(tea, lambda thing: print("held", thing.name), spoon)
print(sys.getrefcount(spoon))
del spoon
print("spoon is still there")
del tea
print("end")
