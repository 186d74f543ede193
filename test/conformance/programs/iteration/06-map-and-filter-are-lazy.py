class Coin:
    def __init__(self, value):
        self.value = value

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
print(list(map(lambda left, right: left - right, [10, 20, 30], (1, 2))))
