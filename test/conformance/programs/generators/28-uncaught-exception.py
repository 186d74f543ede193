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


def day():
    clerk = shift()
    print(next(clerk))
    raise ValueError("fire alarm")


day()
