import sys
from functools import partial

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


def pour(cup, amount, unit="ml"):
    print("pour", cup.name, amount, unit)


tea = Cup("tea")
pour_tea = partial(pour, tea, unit="cl")
print(sys.getrefcount(tea), sys.getrefcount(pour))
pour_tea(20)
pour_tea(5, unit="dl")
print(pour_tea.func is pour, pour_tea.args[0] is tea, pour_tea.keywords)
del tea
print("still held")
del pour_tea
print(sys.getrefcount(pour))
