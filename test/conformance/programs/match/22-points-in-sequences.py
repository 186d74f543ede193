class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


def where(thing):
    match thing:
        case [Point(left, low), Point(right, high)]:
            return (right - left) * (high - low)
        case [Point(), *others] | (others, 5):
            return others
        case list(items) | tuple(items) if len(items) > 4:
            return items
    return "nothing"


print(where([Point(1, 2), Point(3, 6)]))
print(where([Point(1, 1), 2, 3]), where(([7], 5)))
print(where((1, 2, 3, 4, 5)), where([]))
