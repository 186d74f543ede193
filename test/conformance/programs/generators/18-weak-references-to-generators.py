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

show = glow(Lamp("stage"))
spy = weakref.ref(show, lambda gone: print("generator gone", gone() is None))
print(next(show), spy() is show)
del show
print("after")
