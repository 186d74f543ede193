import gc

gc.disable()


class Node:
    def __init__(self, name):
        self.name = name
        self.other = None

    def __del__(self):
        print("del", self.name)


a, b = Node("a"), Node("b")
a.other = b
b.other = a
print("dropping both names")
del a, b
print("nothing happened yet - reference counts are still 1")
gc.collect()
print("collected")
gc.enable()
