import gc

gc.collect()
gc.disable()

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


tea = Cup("tea")
tea.itself = tea
del tea
print(gc.collect(0))
milk = Cup("milk")
milk.itself = milk
gc.collect(0)
del milk
print(gc.collect(0), gc.collect(1))
