class Lamp:
    def __init__(self, place):
        self.place = place

    def __del__(self):
        print("off:", self.place)

def shift():
    lamp = Lamp("office")
    try:
        yield "working"
        yield "still working"
    finally:
        print("lock the door")

print("throw")
clerk = shift()
next(clerk)
try:
    clerk.throw(KeyError("key"))
except KeyError as problem:
    print("came out", problem)
print("over")
