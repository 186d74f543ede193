import sys


class Box:
    pass


def count():
    box = Box()
    print(sys.getrefcount(box))
    [box for box in range(3)]
    print(sys.getrefcount(box))
    counts = [sys.getrefcount(box) for box in [box]]
    print(counts, sys.getrefcount(box))


class Shelf:
    width = 3
    try:
        widths = [width for _ in range(2)]
    except NameError as error:
        print(error)


count()
