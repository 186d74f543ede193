import sys
class Vehicle:
    def __init__(self, wheels):
        self.wheels = wheels
        print('Vehicle', sys.getrefcount(self))
class Car(Vehicle):
    def __init__(self, wheels, owner):
        super().__init__(wheels)
        self.owner = owner
        print('Car', sys.getrefcount(owner))
class Owner:
    def __del__(self):
        print('owner gone')
car = Car([4], Owner())
print(car.wheels, sys.getrefcount(car), sys.getrefcount(car.owner))
del car
print('end')
