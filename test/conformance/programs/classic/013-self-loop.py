import gc

class Node:
    def __init__(self, name):
        self.name = name
        self.me = self

    def __del__(self):
        print("freed", self.name)

gc.collect()
gc.disable()
n = Node("n1")
n = None
print("no name left")
print("collected:", gc.collect())
