import sys

class Plant:
    def __init__(self, name, pot=None):
        self.name = name
        self.pot = pot

rose = Plant("rose")
pot = ["pot", rose]
rose.pot = pot
print(rose.pot[1] is rose, rose.pot[1].pot is pot)
print("rose", sys.getrefcount(rose), "pot", sys.getrefcount(pot))
tulip = Plant("tulip", pot)
print("rose", sys.getrefcount(rose), "pot", sys.getrefcount(pot))
pot[1] = tulip
print("rose", sys.getrefcount(rose), "pot", sys.getrefcount(pot))
print(rose.pot[1].name)
