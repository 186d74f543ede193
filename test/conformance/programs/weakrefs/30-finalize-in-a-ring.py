import atexit
import gc
import weakref

gc.collect()

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


tea = Cup("tea")
tea.itself = tea
goodbye = weakref.finalize(tea, print, "goodbye")
gc.collect()
del tea
print(goodbye.alive)
print(gc.collect())
print(goodbye.alive)
