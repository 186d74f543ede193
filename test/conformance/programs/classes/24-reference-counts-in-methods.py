import sys
class Counter:
    def here(self):
        return sys.getrefcount(self)
    def through(self):
        return self.here()
    @staticmethod
    def of(thing):
        return sys.getrefcount(thing)
    @classmethod
    def inside(cls, thing):
        return cls.of(thing)
def local_scene():
    counter = Counter()
    print(counter.here(), counter.through(), Counter.of(counter), Counter.inside(counter), Counter.here(counter))
    method = counter.here
    print(method(), counter.here())
counter = Counter()
print(counter.here(), counter.through(), Counter.of(counter), Counter.inside(counter), Counter.here(counter))
print(Counter().here(), Counter().through())
local_scene()
