class Room:
    def __init__(self):
        self.lamp = None
    def put(self, lamp):
        old = self.lamp
        self.lamp = lamp
        return old

class Lamp:
    def __init__(self, colour):
        self.colour = colour
    def __del__(self):
        print("broken:", self.colour)

room = Room()
print(room.put(Lamp("red")))
room.put(Lamp("blue"))
old = room.put(Lamp("green"))
print("old:", old.colour)
old = room.put(None)
print("old:", old.colour)
old = None
