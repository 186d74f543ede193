import sys

class Box:
    pass


def make(item):
    getters = [lambda: item for item in range(3)]
    later = lambda: item
    return [get() for get in getters], later(), item


def count(box):
    getters = []
    for _ in range(2):
        getters += [lambda: box for _ in range(2)]
        print(sys.getrefcount(box), sys.getrefcount(getters[0].__closure__[0]))
    getters.clear()
    print(sys.getrefcount(box))


print(make("given"))
count(Box())
print([[(lambda: (row, column))() for column in range(2)] for row in range(2)])
print([list(row * column for column in range(3)) for row in range(3)])
