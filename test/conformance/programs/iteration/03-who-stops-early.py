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

print(any(coin.value == 2 for coin in purse()))
print(any(purse()))
print(all(coin.value < 2 for coin in purse()))
print(next(purse()))
