def attempt(action):
    try:
        print(action())
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)


attempt(lambda: bytearray(b"tea")[5])
attempt(lambda: bytearray([-1]))
attempt(lambda: {bytearray(b"tea"): 1})
attempt(lambda: bytearray().pop())
attempt(lambda: bytearray(b"tea").append("x"))
