class Managed:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, exc_type, exc, tb):
        print("exit", self.name, "-", exc_type.__name__ if exc_type else "no error")
        return exc_type is ValueError   # swallow only ValueError


with Managed("A") as a, Managed("B"):
    print("body", a.name)
with Managed("C"):
    raise ValueError("swallowed")
try:
    with Managed("D"):
        raise KeyError("oops")
except KeyError as e:
    print("propagated:", e)
