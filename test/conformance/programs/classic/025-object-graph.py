import sys

class Person:
    def __init__(self, name):
        self.name = name
        self.friends = []

ann = Person("Ann")
bob = Person("Bob")
ann.friends.append(bob)
bob.friends.append(ann)
print(ann.name, sys.getrefcount(ann))
print(bob.name, sys.getrefcount(bob))
ann.friends.clear()
print(ann.name, sys.getrefcount(ann))
print(bob.name, sys.getrefcount(bob))
