import gc

gc.collect()

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


tea = Cup("tea")
tea.itself = tea
gc.freeze()
del tea
print(gc.collect())
gc.unfreeze()
print(gc.collect())
