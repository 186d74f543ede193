class Counter:
    def __init__(self):
        self.alive = 0

class Item:
    def __init__(self, counter):
        self.counter = counter
        counter.alive += 1

    def __del__(self):
        self.counter.alive -= 1

c = Counter()
a = Item(c)
b = Item(c)
x = [Item(c), a]
print("alive", c.alive)
del a
print("alive", c.alive)
x.clear()
print("alive", c.alive)
b = None
print("alive", c.alive)
