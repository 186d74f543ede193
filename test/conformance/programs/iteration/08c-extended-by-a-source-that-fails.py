class Coin:
    def __init__(self, value):
        self.value = value

    def __repr__(self):
        return f"Coin({self.value})"

    def __del__(self):
        print("spent", self.value)

def torn():
    yield Coin(1)
    yield Coin(2)
    raise ValueError("torn")

kept = []
print("extend")
try:
    kept.extend(torn())
except ValueError as problem:
    print("failed:", problem)
print(kept)
kept.clear()
