import sys

pets = ["cat", "dog"]
friends = pets
print("pets:", sys.getrefcount(pets))
del pets
print("friends:", friends)
print("friends:", sys.getrefcount(friends))
print("pets:", pets)
