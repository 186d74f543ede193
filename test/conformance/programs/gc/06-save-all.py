import gc

gc.collect()

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


gc.set_debug(gc.DEBUG_SAVEALL)
tea = Cup("tea")
tea.itself = tea
del tea
print(gc.collect(), len(gc.garbage), gc.garbage[0].name)
gc.set_debug(0)
gc.garbage.clear()
print(gc.collect(), gc.garbage)
