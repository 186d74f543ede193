class Lamp:
    def __init__(self, place):
        self.place = place

    def __del__(self):
        print("off:", self.place)


def holder():
    lamp = None
    while True:
        lamp = yield lamp and lamp.place


shelf = holder()
print(next(shelf))
print(shelf.send(Lamp("desk")))
print(shelf.send(Lamp("door")))
print(shelf.send(None))
shelf.send(Lamp("wall"))
print("closing")
shelf.close()
print("closed")
