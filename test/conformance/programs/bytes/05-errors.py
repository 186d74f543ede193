def attempt(action):
    try:
        print(action())
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)


attempt(lambda: b"tea" + "cup")
attempt(lambda: b"tea"[5])
attempt(lambda: bytearray(b"tea")[5])
attempt(lambda: bytes([256]))
attempt(lambda: bytearray([-1]))
attempt(lambda: bytes(-1))
attempt(lambda: bytes("tea"))
attempt(lambda: b"tea".index(b"z"))
attempt(lambda: "t" in b"tea")
attempt(lambda: {bytearray(b"tea"): 1})
attempt(lambda: bytearray().pop())
attempt(lambda: bytearray(b"tea").append("x"))


def change(data):
    data[0] = 5


attempt(lambda: change(b"tea"))
