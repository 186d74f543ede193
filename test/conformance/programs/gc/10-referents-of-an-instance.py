import gc

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


tea = Cup("tea")
tea.sugar = [1, 2]
parts = gc.get_referents(tea)
print(parts[0], parts[1] is tea.sugar, parts[2] is Cup)
