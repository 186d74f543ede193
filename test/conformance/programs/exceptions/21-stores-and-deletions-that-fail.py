class Slim:
    __slots__ = ("width",)

    def __del__(self):
        print("freed")


class Wide:
    def __del__(self):
        print("freed wide")


for fail in ("store", "delete", "delete a slot", "load a slot"):
    try:
        if fail == "store":
            Slim().height = 3
        elif fail == "delete":
            del Wide().height
        elif fail == "delete a slot":
            del Slim().width
        else:
            Slim().width
    except AttributeError as problem:
        print("caught", problem)
    print("after", fail)
