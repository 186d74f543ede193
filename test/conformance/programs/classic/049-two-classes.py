class Engine:
    def __del__(self):
        print("engine gone")

class Car:
    def __init__(self, engine):
        self.engine = engine

    def __del__(self):
        print("car gone")

e = Engine()
car = Car(e)
del e
print("engine has a car")
spare = car.engine
del car
print("engine is spare")
del spare
print("nothing left")
