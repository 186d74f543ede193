import gc

milk = ["milk"]
print(gc.get_referents([1, milk, "sugar"]))
print(gc.get_referents((1, 2)), gc.get_referents({"jug": milk}))
print(gc.get_referents(5), gc.get_referents("tea"))
print(gc.get_referents([1], [2]))
