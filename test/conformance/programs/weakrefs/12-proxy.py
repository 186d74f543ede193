import sys
import weakref

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


tea = Cup("tea")
stand_in = weakref.proxy(tea)
print(stand_in.name, sys.getrefcount(tea))
stand_in.name = "green tea"
print(tea.name, isinstance(stand_in, Cup), type(stand_in).__name__)
print(stand_in is weakref.proxy(tea), weakref.getweakrefcount(tea))
del tea
try:
    print(stand_in.name)
except ReferenceError as error:
    print(error)
