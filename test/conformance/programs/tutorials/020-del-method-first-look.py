class Noisy:
    """Prints when it is born and when it dies."""

    def __init__(self, name):
        self.name = name
        print(f"{self.name}: created")

    def __del__(self):
        print(f"{self.name}: destroyed")


a = Noisy("a")
b = a
print("deleting a")
del a
print("deleting b")
del b
print("temporary:")
Noisy("tmp")
print("end")
