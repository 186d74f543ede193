import sys

class Owner:
    def __init__(self, dog=None):
        self.dog = dog

class Dog:
    pass

rex = Dog()
o1 = Owner(rex)
o2 = Owner()
print(sys.getrefcount(rex))
o2.dog = o1.dog
o1.dog = None
print(sys.getrefcount(rex))
o3 = Owner(o2.dog)
print(sys.getrefcount(rex), o3.dog is rex)
o2 = o3
print(sys.getrefcount(rex), sys.getrefcount(o3))
