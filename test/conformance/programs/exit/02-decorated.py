import atexit

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


@atexit.register
def last_words():
    print("last words of", tea.name)


tea = Cup("tea")
print("end of the program")
