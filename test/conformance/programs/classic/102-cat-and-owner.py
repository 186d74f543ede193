class Owner:
    def __init__(self, name):
        self.name = name
        self.cats = []

    def adopt(self, cat):
        cat.owner = self
        self.cats.append(cat)
        return self

class Cat:
    owner = None

tom = Cat()
eve = Owner("Eve").adopt(tom).adopt(Cat())
print(tom.owner.name, len(eve.cats), tom.owner is eve)
print(eve.cats[1] is tom, eve.cats[0] is tom)
print(Cat.owner, Cat().owner)
