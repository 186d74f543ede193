class Lamp:
    def __init__(self, place):
        self.place = place

    def __del__(self):
        print("off:", self.place)


def row():
    extra = Lamp("extra")
    for lamp in [Lamp("one"), Lamp("two"), Lamp("three")]:
        yield lamp.place


lights = row()
print(next(lights))
lights.close()
print("closed")
lights = row()
print(next(lights))
print(next(lights))
del lights
print("deleted")
print(list(row()))
