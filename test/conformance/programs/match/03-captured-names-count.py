from sys import getrefcount


class Tea:
    def __del__(self):
        print("tea freed")


def look(thing):
    match thing:
        case [first, second]:
            print("two", getrefcount(first), getrefcount(second), getrefcount(thing))
        case {"tea": tea, **rest}:
            print("dict", getrefcount(tea), getrefcount(rest), getrefcount(thing))
        case other:
            print("other", getrefcount(other), getrefcount(thing))


look([Tea(), Tea()])
look({"tea": Tea(), "cup": Tea()})
look(Tea())
print("end")
