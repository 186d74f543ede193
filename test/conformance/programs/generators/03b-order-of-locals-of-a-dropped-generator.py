class Lamp:
    def __init__(self, place):
        self.place = place

    def __del__(self):
        print("off:", self.place)

def house(first, second):
    third = Lamp("third")
    fourth = Lamp("fourth")
    yield 1

print("dropped")
visit = house(Lamp("first"), Lamp("second"))
next(visit)
del visit
print("never started")
visit = house(Lamp("first"), Lamp("second"))
del visit
print("over")
