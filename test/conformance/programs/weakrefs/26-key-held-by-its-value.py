import weakref

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


notes = weakref.WeakKeyDictionary()
tea = Cup("tea")
notes[tea] = [tea]
del tea
print(len(notes), "the value keeps its key alive")
for cup in notes:
    print(cup.name)
del cup
notes.clear()
print(len(notes))
