from contextlib import ExitStack, contextmanager

class Room:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("freed", self.name)
    @contextmanager
    def lit(self, lamps=1):
        print("light", self.name, lamps)
        yield self
        print("dark", self.name)

with ExitStack() as stack:
    for name in ["hall", "attic"]:
        stack.enter_context(Room(name).lit())
    stack.callback(print, "first of all")
print("out")
hall = Room("new hall")
with hall.lit(lamps=3) as same:
    print(same is hall)
del same
del hall
