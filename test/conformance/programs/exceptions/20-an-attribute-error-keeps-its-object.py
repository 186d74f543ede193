import sys


class Cup:
    def __init__(self, label):
        self.label = label

    def __del__(self):
        print("freed", self.label)


try:
    Cup("tea").taste
except AttributeError as problem:
    print("caught", problem)
print("after")
try:
    Cup("mint").drink()
except AttributeError:
    print("caught")
shelf = []
try:
    shelf.label
except AttributeError as problem:
    print(sys.getrefcount(shelf), getattr(shelf, "label", 5))
