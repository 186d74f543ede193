from itertools import chain, islice, takewhile

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


for cup in chain([Cup("one")], [Cup("two")]):
    print("see", cup.name)
print("chain done")
for cup in islice([Cup("three"), Cup("four"), Cup("five")], 1, None):
    print("see", cup.name)
print("islice done")
for cup in takewhile(lambda each: each.name < 7, [Cup(6), Cup(7), Cup(8)]):
    print("see", cup.name)
print("takewhile done")
