import weakref

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


tea = Cup("tea")
plain = weakref.ref(tea)
watched = weakref.ref(tea, lambda ref: print("told", ref is watched))
print(plain == watched, plain is watched, weakref.getweakrefcount(tea))
other = Cup("other")
print(plain == weakref.ref(other))
del tea
print(plain == watched, plain == plain, plain())
