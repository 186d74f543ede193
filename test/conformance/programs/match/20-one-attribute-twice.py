class Twice:
    __match_args__ = ("size", "size")
    size = 1


def same_name_twice():
    match Twice():
        case Twice(1, 1):
            print("ones")


def by_place_and_name():
    match Twice():
        case Twice(1, size=1):
            print("ones")


for question in (same_name_twice, by_place_and_name):
    try:
        question()
    except TypeError as error:
        print(error)
