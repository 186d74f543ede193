import weakref

class Bell:
    def __init__(self, place):
        self.place = place

    def ring(self):
        print("ring", self.place)

    def __del__(self):
        print("freed", self.place)


bell = Bell("door")
print(weakref.ref(bell.ring)() is None)
ring = weakref.WeakMethod(bell.ring)
ring()()
print(ring() == bell.ring, weakref.getweakrefcount(bell))
del bell
print(ring())
