import sys
import weakref

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


notes = weakref.WeakKeyDictionary()
tea = Cup("tea")
notes[tea] = Cup("note on tea")
print(len(notes), tea in notes, notes[tea].name, sys.getrefcount(tea))
del tea
print(len(notes))
