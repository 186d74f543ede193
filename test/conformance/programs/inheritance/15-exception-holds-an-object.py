import gc, sys
gc.collect()
class Load:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('unloaded', self.name)
class Accident(Exception):
    def __init__(self, load):
        super().__init__('accident')
        self.load = load
def drive():
    raise Accident(Load('bricks'))
try:
    drive()
except Accident as accident:
    print('caught with', accident.load.name)
print('after the handler')
kept = Accident(Load('glass'))
print(sys.getrefcount(kept), sys.getrefcount(kept.load))
kept.again = kept
del kept
print('a ring')
print(gc.collect())
