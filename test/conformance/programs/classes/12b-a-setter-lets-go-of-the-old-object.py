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
    @engine.setter
    def engine(self, engine):
        print("swap")
        self._engine = engine

car = Car(Engine("V6"))
spare = car.engine
car.engine = Engine("V8")
print("the old one is kept")
del spare
car.engine = Engine("electric")
del car
print("end")
