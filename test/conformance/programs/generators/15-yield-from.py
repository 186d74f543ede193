def letters():
    got = yield "a"
    print("letters got", got)
    yield "b"
    return "letters done"


def both():
    result = yield from letters()
    print(result)
    result = yield from [1, 2]
    print(result)
    yield from (number for number in range(2))


talk = both()
print(next(talk))
print(talk.send("hello"))
print(list(talk))
