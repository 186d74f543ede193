class Door:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        print("closing", self.name, kind is None)


def stay():
    for number in range(3):
        try:
            with Door(number):
                return number
        finally:
            if number < 2:
                continue
            print("last")


print(stay())
