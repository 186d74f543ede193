class Coin:
    def __init__(self, value):
        self.value = value

    def __repr__(self):
        return f"Coin({self.value})"

    def __del__(self):
        print("spent", self.value)


def purse():
    try:
        for value in (1, 2, 5):
            print("take", value)
            yield Coin(value)
    finally:
        print("purse shut")


def torn():
    yield Coin(1)
    yield Coin(2)
    raise ValueError("torn")


def attempt(name, action):
    print(name)
    try:
        action()
    except ValueError as problem:
        print("failed:", problem)


kept = []
attempt("list", lambda: list(torn()))
attempt("tuple", lambda: tuple(torn()))
attempt("sorted", lambda: sorted(torn()))
attempt("map", lambda: list(map(repr, torn())))
attempt("all", lambda: all(torn()))
attempt("extend", lambda: kept.extend(torn()))
print(kept)
kept.clear()
