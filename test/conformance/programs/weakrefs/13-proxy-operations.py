import weakref

class Shelf:
    def __init__(self):
        self.jars = []

    def add(self, jar):
        self.jars.append(jar)

    def __len__(self):
        return len(self.jars)

    def __str__(self):
        return "a shelf"

shelf = Shelf()
stand_in = weakref.proxy(shelf)
print(bool(stand_in))
stand_in.add("jam")
print(len(stand_in), str(stand_in), bool(stand_in))
