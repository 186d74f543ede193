class Heavy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)

def fail():
    heavy = Heavy("inner")
    raise RuntimeError("wrong")

def catch():
    outer = Heavy("outer")
    try:
        fail()
    except RuntimeError as error:
        return error

def above():
    local = Heavy("above")
    return catch()

saved = above()
print("returned", saved)
del saved
