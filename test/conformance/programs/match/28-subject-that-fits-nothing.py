from sys import getrefcount


class Tea:
    pass


def count_in_match():
    tea = Tea()
    match tea:
        case int():
            print("a number")
        case _:
            print(getrefcount(tea))
    match tea:
        case 5:
            print("five")
        case 6:
            return
    print(getrefcount(tea))


count_in_match()
