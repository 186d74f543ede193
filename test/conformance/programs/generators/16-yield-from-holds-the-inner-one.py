class Lamp:
    def __init__(self, place):
        self.place = place
    def __del__(self):
        print("off:", self.place)

def inner():
    first = Lamp("inner first")
    second = Lamp("inner second")
    try:
        yield 1
    finally:
        print("inner ends")

def outer():
    first = Lamp("outer first")
    try:
        yield from inner()
    finally:
        print("outer ends")

print("close")
pair = outer()
next(pair)
pair.close()
