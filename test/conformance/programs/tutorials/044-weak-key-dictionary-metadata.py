from weakref import WeakKeyDictionary


class User:
    def __init__(self, name):
        self.name = name


notes = WeakKeyDictionary()
ann, bob = User("ann"), User("bob")
notes[ann] = "likes tea"
notes[bob] = "likes coffee"
print(len(notes), notes[ann])

print("bob in notes:", bob in notes)
bob = None
print(len(notes), [u.name for u in notes.keys()])
del ann
print(len(notes))
