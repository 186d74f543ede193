import gc
from functools import partial

gc.collect()

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


def drink(cup):
    print("drink", cup.name)


tea = Cup("tea")
tea.action = partial(drink, tea)
tea.action()
del tea
print("not freed yet")
gc.collect()
print("end")
