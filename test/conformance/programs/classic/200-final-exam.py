class Item:
    def __init__(self, name, part=None):
        self.name = name
        self.part = part
    def __del__(self):
        print("~", self.name)

def change(x, y):
    x.part = y
    x = Item("inner")
    y = x
    return y

a = Item("a")
b = Item("b")
c = change(a, b)
print(c.name, a.part.name)
b = None
print("b is None")
a.part = c
print("a.part is c")
a = c = 0
print("the end")
