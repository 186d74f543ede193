import sys

class Engine:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("scrapped", self.name)

class Car:
    def __init__(self, engine):
        self._engine = engine

    @property
    def engine(self):
        return self._engine

car = Car(Engine("V6"))
print(sys.getrefcount(car.engine), sys.getrefcount(car._engine))
spare = car.engine
print(sys.getrefcount(spare))
del car
print("the engine is kept")
del spare
print("end")
