import sys


class Cup:
    pass


cup = Cup()
shelf = {"cup": cup, "plate": 1, "bowl": 2}
match shelf:
    case {"plate": plate, **rest}:
        print(plate, rest["cup"] is cup, sorted(rest), len(shelf))
print(sys.getrefcount(cup))
del rest
print(sys.getrefcount(cup))
match [cup, cup, cup]:
    case [first, *others]:
        print(sys.getrefcount(cup), sys.getrefcount(others))
