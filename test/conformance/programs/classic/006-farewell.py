class Cat:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("bye", self.name)

tom = Cat("Tom")
kitty = tom
print("deleting tom")
del tom
print("deleting kitty")
del kitty
print("end of program")
