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


doubled = map(lambda coin: coin.value * 2, purse())
print("made")
print(next(doubled))
print(list(doubled))
del doubled
for coin in filter(lambda coin: coin.value > 1, purse()):
    print("keep", coin)
del coin
print(list(map(lambda left, right: left - right, [10, 20, 30], (1, 2))))
print(list(filter(None, [0, 1, "", "x"])))
