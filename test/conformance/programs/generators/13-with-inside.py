class Lamp:
    def __init__(self, place):
        self.place = place

    def __del__(self):
        print("off:", self.place)


class Room:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("enter", self.name)
        return Lamp(self.name)

    def __exit__(self, kind, problem, trace):
        print("leave", self.name, kind is not None)

    def __del__(self):
        print("room gone", self.name)


def tour():
    with Room("hall") as light:
        with Room("attic"):
            candle = Lamp("candle")
            yield "looking around"


print("whole tour", list(tour()))
guide = tour()
print(next(guide))
guide.close()
print("closed")
guide = tour()
print(next(guide))
del guide
print("deleted")
