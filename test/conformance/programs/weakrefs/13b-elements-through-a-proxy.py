import weakref

class Shelf:
    def __init__(self, jar):
        self.jars = [jar]

    def __getitem__(self, place):
        return self.jars[place]

    def __setitem__(self, place, jar):
        self.jars[place] = jar

    def __iter__(self):
        return iter(self.jars)

    def __contains__(self, jar):
        return jar in self.jars

shelf = Shelf("jam")
stand_in = weakref.proxy(shelf)
print(stand_in[0], "jam" in stand_in, list(stand_in))
stand_in[0] = "honey"
print(shelf.jars)
