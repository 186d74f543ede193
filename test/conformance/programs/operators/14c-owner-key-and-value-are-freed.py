class Side:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)

    def __getitem__(self, key):
        return "item"

    def __setitem__(self, key, value):
        print("stored")

def scene():
    print(Side("owner")[Side("key")])
    Side("target")[Side("place")] = Side("value")
    print("returns")

scene()
scene()
