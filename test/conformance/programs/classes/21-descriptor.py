class Positive:
    def __set_name__(self, owner, name):
        print(owner.__name__, 'has', name)
        self.slot = '_' + name
    def __get__(self, instance, owner):
        if instance is None:
            return self
        return getattr(instance, self.slot)
    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError(self.slot[1:] + ' must be positive')
        setattr(instance, self.slot, value)
class Order:
    price = Positive()
    amount = Positive()
    def __init__(self, price, amount):
        self.price = price
        self.amount = amount
    def total(self):
        return self.price * self.amount
order = Order(3, 4)
print(order.total())
order.amount = 10
print(order.total(), type(Order.price).__name__)
try:
    order.price = -1
except ValueError as error:
    print(error)
try:
    Order(1, 0)
except ValueError as error:
    print(error)
