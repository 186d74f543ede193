class Wagon:
    def __init__(self, load, behind=None):
        self.load = load
        self.behind = behind

def length(w):
    return 0 if w is None else 1 + length(w.behind)

def loads(w):
    if w is None:
        return []
    return [w.load] + loads(w.behind)

train = Wagon("coal", Wagon("wood", Wagon("milk")))
tail = train.behind
print(length(train), loads(train))
tail.behind = None
print(length(train), loads(train))
train.behind = Wagon("mail", tail)
print(length(train), loads(train), loads(tail))
