def attempt(action):
    try:
        print(action())
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)


def change(data):
    data[0] = 5


attempt(lambda: b"tea" + "cup")
attempt(lambda: b"tea"[5])
attempt(lambda: bytes([256]))
attempt(lambda: bytes(-1))
attempt(lambda: bytes("tea"))
attempt(lambda: b"tea".index(b"z"))
attempt(lambda: "t" in b"tea")
attempt(lambda: change(b"tea"))
