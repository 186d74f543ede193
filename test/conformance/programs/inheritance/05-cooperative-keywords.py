class Named:
    def __init__(self, name, **rest):
        print('Named', sorted(rest))
        super().__init__(**rest)
        self.name = name
class Priced:
    def __init__(self, price, **rest):
        print('Priced', sorted(rest))
        super().__init__(**rest)
        self.price = price
class Product(Named, Priced):
    def __init__(self, **parts):
        super().__init__(**parts)
    def __del__(self):
        print('sold', self.name, self.price)
product = Product(name='lamp', price=20)
del product
try:
    Product(name='lamp', price=20, colour='red')
except TypeError as error:
    print(error)
