class Item:
    def __init__(self, n):
        self.n = n
        print("new", n)

    def __del__(self):
        print("bye", self.n)


x = Item(1)
print("-- rebinding")
x = Item(2)      # Item(2) is created before Item(1) is released
print("-- swapping")
y = Item(3)
x, y = y, x
print("-- clearing x")
x = None
print("-- clearing y")
y = None
print("-- done")
