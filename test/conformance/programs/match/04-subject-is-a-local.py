from sys import getrefcount


class Tea:
    pass


def count_in_match():
    tea = Tea()
    pair = [tea, tea]
    match pair:
        case [one, *_]:
            print(getrefcount(one), getrefcount(tea), getrefcount(pair))
    match pair:
        case [one, two] if one is two:
            print(getrefcount(one), getrefcount(two), getrefcount(pair))


count_in_match()
