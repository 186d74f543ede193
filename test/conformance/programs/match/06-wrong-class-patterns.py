class Listed:
    __match_args__ = ["size"]


def two_for_int():
    match 5:
        case int(one, two):
            print(one, two)


def list_of_names():
    match Listed():
        case Listed(1):
            print("one")


for question in (two_for_int, list_of_names):
    try:
        question()
    except TypeError as error:
        print(error)
