def data():
    return b"tea cup"


def numbers():
    return (1, (2.5, None), ...)


print(data() is b"tea cup", data() is data(), numbers() is numbers(), numbers() is (1, (2.5, None), ...))
print(b"tea" is b"te" + b"a" if False else data()[:3] is data()[:3])
print(Ellipsis is ..., type(None) is type(None), type(5) is int, type(b"") is bytes)
