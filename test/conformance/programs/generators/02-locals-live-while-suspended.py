class Lamp:
    def __init__(self, place):
        self.place = place

    def __del__(self):
        print("off:", self.place)


def evening():
    hall = Lamp("hall")
    yield "hall is lit"
    hall = Lamp("kitchen")
    yield "kitchen is lit"


night = evening()
print(next(night))
print(next(night))
print("asking once more")
print(next(night, "over"))
