import gc

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


def serve():
    tea = Cup("tea")
    print(len(gc.get_referrers(tea)))
    tray = [tea]
    print(len(gc.get_referrers(tea)), gc.get_referrers(tea)[0] is tray)


serve()
