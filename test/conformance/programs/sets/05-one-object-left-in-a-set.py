class Cup:
    def __init__(self, label):
        self.label = label

    def __del__(self):
        print("freed", self.label)


kept = Cup("green")
shelf = {kept, Cup("red")}
print(len(shelf))
shelf.clear()
print("empty")
shelf.add(kept)
del kept
print("only the shelf has it")
del shelf
