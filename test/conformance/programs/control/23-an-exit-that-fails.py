class Door:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        print("stuck", kind is None)
        raise KeyError("rust")

    def __del__(self):
        print("door freed")


def enter():
    with Door():
        return "through"


try:
    enter()
except KeyError as error:
    print(error, error.__context__)
print("end")
