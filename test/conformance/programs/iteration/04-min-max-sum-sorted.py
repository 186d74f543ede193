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

def worth(coin):
    return coin.value

print("min", min(purse(), key=worth))
print("max", max(purse(), key=worth))
print("sum", sum(coin.value for coin in purse()))
print("sorted", sorted(purse(), key=worth, reverse=True))
