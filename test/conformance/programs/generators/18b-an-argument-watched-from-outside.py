import weakref

class Lamp:
    def __init__(self, place):
        self.place = place

    def __del__(self):
        print("off:", self.place)

def glow(lamp):
    try:
        yield lamp.place
    finally:
        print("glow ends")

lamp = Lamp("street")
seen = weakref.ref(lamp)
show = glow(lamp)
del lamp
print(seen() is None)
print(next(show))
show.close()
print(seen() is None)
