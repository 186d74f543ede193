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

try:
    first, second = purse()
except ValueError as problem:
    print(problem)
try:
    first, second, third, fourth = purse()
except ValueError as problem:
    print(problem)
