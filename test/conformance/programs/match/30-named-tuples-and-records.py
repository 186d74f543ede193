from collections import namedtuple, OrderedDict, defaultdict

Point = namedtuple("Point", "x y")


def tell(thing):
    match thing:
        case Point(0, y):
            return f"on the left at {y}"
        case (x, 0):
            return f"at the bottom at {x}"
        case Point(y=up):
            return f"{up} up"
        case {"tea": cups, **rest}:
            return f"{cups} cups and {rest}"
    return "nothing"


print(tell(Point(0, 4)), tell(Point(4, 0)), tell((4, 0)), tell(Point(1, 2)))
print(tell(OrderedDict(tea=2, milk=1)), tell(defaultdict(int)))
