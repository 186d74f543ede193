class Big:
    def __del__(self):
        print("Big object released")

    def size(self):
        return 1_000_000


def outer():
    big = Big()

    def inner():
        return big.size()

    return inner


f = outer()
print("outer() has returned")
print("size through closure:", f())
f = None
print("closure dropped")
