class Coin:
    def __init__(self, value):
        self.value = value

    def __del__(self):
        print("spent", self.value)

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

attempt("list", lambda: list(torn()))
attempt("tuple", lambda: tuple(torn()))
attempt("sorted", lambda: sorted(torn()))
attempt("all", lambda: all(torn()))
