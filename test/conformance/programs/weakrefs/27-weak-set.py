import weakref

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


on_table = weakref.WeakSet()
tea = Cup("tea")
milk = Cup("milk")
on_table.add(tea)
on_table.add(milk)
on_table.add(milk)
print(len(on_table), tea in on_table, 5 in on_table)
del tea
print(len(on_table), [cup.name for cup in on_table])
on_table.discard(milk)
print(len(on_table))
