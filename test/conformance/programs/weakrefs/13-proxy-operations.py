import weakref

class Shelf:
    def __init__(self):
        self.jars = []

    def add(self, jar):
        self.jars.append(jar)

    def __len__(self):
        return len(self.jars)

    def __getitem__(self, place):
        return self.jars[place]

    def __setitem__(self, place, jar):
        self.jars[place] = jar

    def __iter__(self):
        return iter(self.jars)

    def __contains__(self, jar):
        return jar in self.jars

    def __str__(self):
        return "a shelf"


shelf = Shelf()
stand_in = weakref.proxy(shelf)
stand_in.add("jam")
print(len(stand_in), stand_in[0], "jam" in stand_in, list(stand_in), str(stand_in), bool(stand_in))
stand_in[0] = "honey"
print(shelf.jars)
