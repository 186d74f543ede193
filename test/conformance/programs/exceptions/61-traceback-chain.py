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


rest = catch().__traceback__.tb_next
print("error gone", list(rest.tb_frame.f_locals), rest.tb_next)
rest = None
print("end")
