import gc

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


tea = Cup("tea")
print(len(gc.get_referrers(tea)))
tray = [tea]
table = {"left": tea}
print(len(gc.get_referrers(tea)), tray in [1, tray])
del tray, table, tea
