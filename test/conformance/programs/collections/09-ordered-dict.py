from collections import OrderedDict

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


order = OrderedDict()
order["tea"] = Cup("tea")
order["milk"] = Cup("milk")
order["jam"] = Cup("jam")
order.move_to_end("tea")
order.move_to_end("jam", last=False)
print(list(order))
name, cup = order.popitem(last=False)
del cup
print(name, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1) == {"a": 1})
del order
print("end")
