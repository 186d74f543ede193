class Coin:
    def __init__(self, value):
        self.value = value

    def __repr__(self):
        return f"Coin({self.value})"

    def __del__(self):
        print("spent", self.value)

def purse():
    try:
        for value in (1, 2, 5):
            print("take", value)
            yield Coin(value)
    finally:
        print("purse shut")

print(list(purse()))
print(tuple(purse()))
print({coin.value: coin for coin in purse()})
print("last", [*purse()][-1])
