class Guest:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print(self.name, "checked out")

rooms = {}
for number, name in [(101, "Kim"), (102, "Lee"), (103, "Max")]:
    rooms[number] = Guest(name)
print("rooms:", list(rooms))
rooms[102] = rooms[101]
print("Kim has two rooms:", rooms[101] is rooms[102])
del rooms[101]
print("rooms:", list(rooms))
rooms.clear()
print("hotel closed")
