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

print("close")
clerk = shift()
next(clerk)
clerk.close()
print("delete")
clerk = shift()
next(clerk)
del clerk
print("over")
