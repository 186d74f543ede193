from sys import getrefcount


class Box:
    __match_args__ = ("content",)

    def __init__(self, content):
        self.content = content

    def __del__(self):
        print("box freed")


def look(thing):
    match thing:
        case Box(content) as box:
            print("box", getrefcount(content), getrefcount(box), getrefcount(thing))


look(Box([]))
print("end")
