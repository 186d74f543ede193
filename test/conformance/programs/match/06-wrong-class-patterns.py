class Listed:
    __match_args__ = ["size"]


class Twice:
    __match_args__ = ("size", "size")
    size = 1


class Plain:
    pass


def attempt(question):
    try:
        question()
    except TypeError as error:
        print(error)


def two_for_int():
    match 5:
        case int(one, two):
            print(one, two)


def list_of_names():
    match Listed():
        case Listed(1):
            print("one")


def same_name_twice():
    match Twice():
        case Twice(1, 1):
            print("ones")


def by_place_and_name():
    match Twice():
        case Twice(1, size=1):
            print("ones")


def nothing_to_match():
    match Plain():
        case Plain(1):
            print("one")


for question in (two_for_int, list_of_names, same_name_twice, by_place_and_name, nothing_to_match):
    attempt(question)
