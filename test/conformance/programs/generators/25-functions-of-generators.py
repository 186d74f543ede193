import sys


def maker():
    def count():
        yield 1
        yield 2

    print(sys.getrefcount(count))
    numbers = count()
    print(sys.getrefcount(count))
    print(list(numbers), sys.getrefcount(count))
    del numbers
    print(sys.getrefcount(count))
    shared = []
    users = (shared.append(number) for number in count())
    print(sys.getrefcount(shared))
    next(users)
    print(shared, sys.getrefcount(shared))
    users.close()
    print(shared)


maker()
print(type(maker).__name__, type(number for number in []).__name__)
