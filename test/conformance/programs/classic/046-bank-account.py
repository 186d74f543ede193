class Account:
    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance

def transfer(source, target, amount):
    if source is target:
        print("same account!")
        return
    if source.balance < amount:
        print("not enough money")
        return
    source.balance -= amount
    target.balance += amount

a = Account("A", 50)
b = Account("B", 10)
c = a
transfer(a, b, 20)
transfer(a, c, 5)
transfer(b, c, 100)
print(a.balance, b.balance, c.balance)
