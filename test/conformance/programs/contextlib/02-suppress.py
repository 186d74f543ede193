from contextlib import nullcontext, suppress

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


def spill():
    with suppress(ZeroDivisionError, KeyError):
        tea = Cup("tea")
        1 / 0
    print("still there", tea.name)


spill()
try:
    with suppress(KeyError):
        raise ValueError("other")
except ValueError as error:
    print(error)
with nullcontext(Cup("milk")) as milk:
    print(milk.name)
