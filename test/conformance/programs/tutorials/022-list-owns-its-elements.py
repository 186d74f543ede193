class Student:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  freed", self.name)


room = [Student("Ann"), Student("Bob"), Student("Cy")]
print("pop last")
room.pop()
print("assign slot")
room[0] = None
print("keep a reference, then clear")
kept = room[1]
room.clear()
print("still alive:", kept.name)
kept = None
print("finished")
