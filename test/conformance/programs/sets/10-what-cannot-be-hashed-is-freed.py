class Tea:
    def __del__(self):
        print("tea freed")


def cups():
    yield Tea()
    yield []
    yield Tea()


def attempt(action):
    try:
        action()
    except TypeError:
        print("not hashable")


attempt(lambda: {1}.union(cups()))
attempt(lambda: {1}.intersection(cups()))
attempt(lambda: {1}.issubset(cups()))
attempt(lambda: {1: 2}.keys() - cups())
print("end")
