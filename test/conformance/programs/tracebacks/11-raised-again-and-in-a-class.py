class Outer:
    class Broken(Exception):
        def __str__(self):
            return f"broken {self.args[0]}"


kept = Outer.Broken("before")


def first():
    raise kept


try:
    first()
except Outer.Broken as error:
    print(error is kept)
    raise kept
