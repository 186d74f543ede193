import sys
class Dog:
    tricks = []
    def __init__(self, name):
        self.name = name
    def learn(self, trick):
        self.tricks.append(trick)
class Cat:
    def __init__(self, name):
        self.name = name
        self.tricks = []
    def learn(self, trick):
        self.tricks.append(trick)
rex, fido = Dog('Rex'), Dog('Fido')
rex.learn('sit')
fido.learn('roll')
print(rex.tricks, fido.tricks, rex.tricks is Dog.tricks)
tom, kit = Cat('Tom'), Cat('Kit')
tom.learn('purr')
print(tom.tricks, kit.tricks)
print(sys.getrefcount(Dog.tricks), sys.getrefcount(tom.tricks))
fido.tricks = ['own']
print(sys.getrefcount(Dog.tricks), Dog.tricks, fido.tricks)
