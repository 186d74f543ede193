class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Color:
    RED = "red"
    BLUE = "blue"


def where(thing):
    match thing:
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=place) | Point(x=place, y=0):
            return f"on an axis at {place}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point(_, height) as point:
            return f"{point.x} across, {height} up"
        case Color.RED:
            return "the red one"
        case [Point(left, low), Point(right, high)]:
            return (right - left) * (high - low)
        case [Point(), *others] | (others, 5):
            return others
        case {"at": Point(x=x), "to": [one, ([two] | two)]}:
            return x, one, two
        case list(items) | tuple(items) if len(items) > 4:
            return items
    return "nothing"


print(where(Point(0, 0)))
print(where(Point(0, 4)))
print(where(Point(5, 0)))
print(where(Point(3, 3)))
print(where(Point(1, 2)))
print(where("red"))
print(where("blue"))
print(where([Point(1, 2), Point(3, 6)]))
print(where([Point(1, 1), 2, 3]))
print(where(([7], 5)))
print(where({"at": Point(9, 8), "to": [1, [2]]}))
print(where({"at": Point(9, 8), "to": [1, 2]}))
print(where({"at": 1}))
print(where((1, 2, 3, 4, 5)))
