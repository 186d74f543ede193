import weakref

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


def clean(name, times=1):
    print("clean", name, times)
    return times


tea = Cup("tea")
cleaning = weakref.finalize(tea, clean, "tea", times=2)
print(cleaning(), cleaning.alive, cleaning())
del tea
milk = Cup("milk")
other = weakref.finalize(milk, clean, "milk")
print(other.detach()[1] is clean, other.alive)
del milk
print("end")
