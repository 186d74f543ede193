class Account:
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        self.log = []
    def move(self, amount, other=None):
        if amount > self.balance:
            raise ValueError(f'{self.owner} has only {self.balance}')
        self.balance -= amount
        self.log.append(-amount)
        if other is not None:
            other.balance += amount
            other.log.append(amount)
a, b = Account('ann', 100), Account('bob')
a.move(30, b)
try:
    b.move(50, other=a)
except ValueError as e:
    print(e)
print(a.balance, b.balance, a.log, b.log, a.log is b.log)
