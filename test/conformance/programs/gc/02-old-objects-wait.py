import gc

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


tea = Cup("tea")
tea.itself = tea
gc.collect()
del tea
print(gc.collect(0), gc.collect(1))
print(gc.collect(2))
