class Lamp:
    def __init__(self, place):
        self.place = place

    def __del__(self):
        print("off:", self.place)

def failing(lamp):
    shade = Lamp("shade")
    yield 1
    raise ValueError("broken")

saved = None
repair = failing(Lamp("bulb"))
try:
    for number in repair:
        print(number)
except ValueError as problem:
    saved = problem
print("caught")
del repair
print("generator gone")
saved = None
print("exception gone")
