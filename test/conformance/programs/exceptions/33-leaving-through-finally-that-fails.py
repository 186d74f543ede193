class Door:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        print("closing", kind is None)

    def __del__(self):
        print("freed")


def leave():
    try:
        with Door():
            return "left"
    finally:
        print("cleaning")
        raise ValueError("stuck")


try:
    leave()
except ValueError as error:
    print(error)
