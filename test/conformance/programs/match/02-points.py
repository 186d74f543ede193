class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


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
    return "nothing"


print(where(Point(0, 0)), where(Point(0, 4)), where(Point(5, 0)))
print(where(Point(3, 3)), where(Point(1, 2)), where(5))
