class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


def where(thing):
    match thing:
        case {"at": Point(x=x), "to": [one, ([two] | two)]}:
            return x, one, two
    return "nothing"


print(where({"at": Point(9, 8), "to": [1, [2]]}))
print(where({"at": Point(9, 8), "to": [1, 2]}))
print(where({"at": 1}))
