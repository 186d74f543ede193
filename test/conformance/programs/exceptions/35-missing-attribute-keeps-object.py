class Box:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


import sys

tray = Box("tray")
try:
    tray.cups
except AttributeError as error:
    print(error, sys.getrefcount(tray))
print(sys.getrefcount(tray))
try:
    Box("unknown").cups
except AttributeError:
    print("handling")
print("handled")
print(hasattr(tray, "cups"), getattr(tray, "cups", None), sys.getrefcount(tray))
