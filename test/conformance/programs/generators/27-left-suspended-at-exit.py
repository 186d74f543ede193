class Lamp:
    def __init__(self, place):
        self.place = place

    def __del__(self):
        print("off:", self.place)


def shift():
    lamp = Lamp("inside")
    try:
        yield "working"
    finally:
        print("shift ends")


first = Lamp("first")
clerk = shift()
print(next(clerk))
last = Lamp("last")
print("end of the program")
