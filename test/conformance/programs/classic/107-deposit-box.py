class Box:
    def __init__(self, content):
        self.content = content

    def take(self):
        out = self.content
        self.content = None
        return out

import sys
gold = ["gold"]
box = Box(gold)
print("stored:", sys.getrefcount(gold))
taken = box.take()
print("taken:", taken is gold, sys.getrefcount(gold))
print("again:", box.take())
del taken
print("finally:", sys.getrefcount(gold))
