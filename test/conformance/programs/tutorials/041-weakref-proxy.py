import weakref


class Engine:
    def __init__(self, power):
        self.power = power

    def start(self):
        return f"engine with {self.power} hp started"


engine = Engine(120)
p = weakref.proxy(engine)
print(p.start())
p.power = 150
print(engine.power)
del engine
try:
    p.start()
except ReferenceError as e:
    print("ReferenceError:", e)
