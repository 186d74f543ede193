class Record:
    def __init__(self, key, value):
        self.key = key
        self.value = value

db = [Record("a", 1), Record("b", [2])]

def find(key):
    for r in db:
        if r.key == key:
            return r
    raise KeyError(key)

try:
    r1 = find("b")
    r2 = find("b")
    print(r1 is r2)
    r1.value.append(3)
    print(r2.value)
    find("z")
except KeyError as e:
    print("not found:", e)
r2.value = 0
print(db[1].value, r1.value)
