import gc

class Heavy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


def ring():
    try:
        1 / 0
    except ZeroDivisionError as e:
        kept = e


def above(depth):
    local = Heavy(depth)
    above(depth - 1) if depth else ring()


gc.collect()
above(1)
print("returned", gc.collect())
