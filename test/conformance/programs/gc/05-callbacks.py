import gc

gc.collect()

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


def told(phase, facts):
    print(phase, facts["generation"], facts["collected"])


gc.callbacks.append(told)
tea = Cup("tea")
tea.itself = tea
del tea
print(gc.collect())
gc.callbacks.remove(told)
print(gc.collect(), gc.callbacks)
