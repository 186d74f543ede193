import gc

gc.collect()

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


tray = []
tray.append(tray)
tray.append(Cup("tea"))
gc.collect(1)
del tray
print(gc.collect(0), gc.collect(1), gc.collect())
