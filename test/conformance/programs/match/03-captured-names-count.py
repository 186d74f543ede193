import sys


class Box:
    __match_args__ = ("content",)

    def __init__(self, content):
        self.content = content

    def __del__(self):
        print("box freed")


class Tea:
    def __del__(self):
        print("tea freed")


def look(thing):
    match thing:
        case [first, second]:
            print("two", sys.getrefcount(first), sys.getrefcount(second), sys.getrefcount(thing))
        case Box(content) as box:
            print("box", sys.getrefcount(content), sys.getrefcount(box), sys.getrefcount(thing))
        case {"tea": tea, **rest}:
            print("dict", sys.getrefcount(tea), sys.getrefcount(rest), sys.getrefcount(thing))
        case other:
            print("other", sys.getrefcount(other), sys.getrefcount(thing))


look([Tea(), Tea()])
look(Box(Tea()))
look({"tea": Tea(), "cup": Tea()})
look(Tea())
match [Tea(), 5]:
    case [tea, 6]:
        print("six")
    case [tea, 5]:
        print(sys.getrefcount(tea))
match Tea():
    case Tea():
        print("the subject is gone already")
print("end")
