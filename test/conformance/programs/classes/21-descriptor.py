class Positive:
    def __set_name__(self, owner, name):
        print(owner.__name__, "has", name)
        self.slot = "_" + name

    def __get__(self, instance, owner):
        return self if instance is None else getattr(instance, self.slot)

    def __set__(self, instance, value):
        setattr(instance, self.slot, value)

class Order:
    price = Positive()
    amount = Positive()

    def __init__(self, price, amount):
        self.price, self.amount = price, amount

    def total(self):
        return self.price * self.amount

order = Order(3, 4)
print(order.total())
order.amount = 10
print(order.total(), type(Order.price).__name__)
