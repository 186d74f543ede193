class Lamp:
    def __init__(self, place):
        self.place = place

    def __del__(self):
        print("off:", self.place)

def house(first, second):
    third = Lamp("third")
    fourth = Lamp("fourth")
    yield 1

print("exhausted")
for number in house(Lamp("first"), Lamp("second")):
    print(number)
print("closed")
visit = house(Lamp("first"), Lamp("second"))
next(visit)
visit.close()
print("over")
