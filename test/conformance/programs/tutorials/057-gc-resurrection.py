# An object can come back to life from its own __del__.
graveyard = []


class Zombie:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, "refuses to die")
        graveyard.append(self)


z = Zombie("Zed")
del z
print("in graveyard:", [g.name for g in graveyard])
graveyard.pop()           # __del__ is not called a second time (PEP 442)
print("in graveyard:", [g.name for g in graveyard])
