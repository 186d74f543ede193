import sys
class Scale:
    def __call__(self, thing):
        return sys.getrefcount(thing)
class Thing: pass
def local_scene():
    scale, thing = Scale(), Thing()
    print(scale(thing), scale(Thing()), scale.__call__(thing))
scale, thing = Scale(), Thing()
print(scale(thing), scale(Thing()), scale.__call__(thing))
local_scene()
print(callable(scale), callable(thing))
