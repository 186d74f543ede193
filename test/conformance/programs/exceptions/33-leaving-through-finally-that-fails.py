class Door:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        print("closing", self.name, kind is None)

    def __del__(self):
        print("freed", self.name)


def leave():
    try:
        with Door("inner"):
            return "left"
    finally:
        print("cleaning")
        raise ValueError("stuck")


def leave_twice():
    try:
        try:
            return "left"
        except ValueError as error:
            print("never", error)
        finally:
            raise ValueError("first")
    except ValueError as error:
        print("caught", error)
    return "end"


def stay():
    for number in range(3):
        try:
            with Door(number):
                return number
        finally:
            if number < 2:
                continue
            print("last")


try:
    leave()
except ValueError as error:
    print(error)
print(leave_twice())
print(stay())
