class Money:
    def __init__(self, cents):
        self.cents = cents
    def __add__(self, other):
        if isinstance(other, Money):
            return Money(self.cents + other.cents)
        if isinstance(other, int):
            return Money(self.cents + other)
        return NotImplemented
    __radd__ = __add__
    def __rsub__(self, other):
        return Money(other - self.cents)
    def __repr__(self):
        return f'{self.cents / 100:.2f}'
coin = Money(50)
print(coin + coin, coin + 25, 25 + coin, 100 - coin, sum([coin, coin, Money(1)]))
for wrong in (lambda: coin + 'x', lambda: 'x' + coin, lambda: coin - 1, lambda: [coin] + coin, lambda: coin + 1.5):
    try:
        wrong()
    except TypeError as error:
        print(error)
