import sys
import weakref

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


tea = Cup("tea")
goodbye = weakref.finalize(tea, print, "goodbye")
cup, function, arguments, keywords = goodbye.peek()
print(cup is tea, function is print, arguments, keywords)
print(sys.getrefcount(tea))
del cup
del tea
print(goodbye.peek(), goodbye.detach())
