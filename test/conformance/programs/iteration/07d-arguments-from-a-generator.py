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

def count(*coins):
    print(len(coins))

count(*purse())
count(Coin(9), *purse())
