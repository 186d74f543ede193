class Positive:
    def __set_name__(self, owner, name):
        self.name = name

    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError(self.name + " must be positive")
        setattr(instance, "_" + self.name, value)

class Order:
    price = Positive()
    amount = Positive()

    def __init__(self, price, amount):
        self.price, self.amount = price, amount

order = Order(3, 4)
try:
    order.price = -1
except ValueError as error:
    print(error)
try:
    Order(1, 0)
except ValueError as error:
    print(error)
