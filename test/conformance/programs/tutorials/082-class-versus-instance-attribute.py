class Dog:
    tricks = []          # shared by every dog!
    legs = 4

    def __init__(self, name):
        self.name = name


rex, fido = Dog("Rex"), Dog("Fido")
rex.tricks.append("roll over")
print("fido's tricks:", fido.tricks)

rex.legs = 3             # creates an instance attribute
print(rex.legs, fido.legs, Dog.legs)
print(vars(rex), vars(fido))
del rex.legs
print(rex.legs)

rex.tricks = ["sit"]     # shadows the class attribute
print(rex.tricks, Dog.tricks)
