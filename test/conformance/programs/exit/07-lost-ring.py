import gc

gc.disable()

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


def lose():
    tea = Cup("tea in a ring")
    tea.itself = tea


lose()
milk = Cup("milk")
print("end of the program")
