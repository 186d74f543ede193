import sys


class Tea:
    pass


def count_in_match():
    tea = Tea()
    pair = [tea, tea]
    match pair:
        case [one, *_]:
            print(sys.getrefcount(one), sys.getrefcount(tea), sys.getrefcount(pair))
    match tea:
        case int():
            print("a number")
        case _:
            print(sys.getrefcount(tea))
    match pair:
        case [one, two] if one is two:
            print(sys.getrefcount(one), sys.getrefcount(two), sys.getrefcount(pair))
    match tea:
        case 5:
            print("five")
        case 6:
            return
    print(sys.getrefcount(tea), sys.getrefcount(pair))


count_in_match()
