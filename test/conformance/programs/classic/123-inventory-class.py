class Inventory:
    def __init__(self):
        self.items = {}

    def add(self, name, amount=1):
        if name in self.items:
            self.items[name] += amount
        else:
            self.items[name] = amount

    def merge(self, other):
        for name in other.items:
            self.add(name, other.items[name])

a = Inventory()
b = Inventory()
a.add("nail", 10)
b.add("nail", 5)
b.add("screw")
a.merge(b)
b.items = a.items
b.add("bolt", 2)
print(a.items, a.items is b.items)
