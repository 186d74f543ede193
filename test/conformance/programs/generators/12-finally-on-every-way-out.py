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

print("to the end", list(shift()))
print("break")
for message in shift():
    print(message)
    break
print("over")
