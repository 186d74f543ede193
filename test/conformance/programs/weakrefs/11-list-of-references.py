import weakref

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


tea = Cup("tea")
first = weakref.ref(tea)
stand_in = weakref.proxy(tea)
watched = weakref.ref(tea, print)
known = weakref.getweakrefs(tea)
print(len(known), known[0] is first, known[1] is stand_in, known[2] is watched)
print(weakref.getweakrefs(5), weakref.getweakrefcount([]))
del known, watched
