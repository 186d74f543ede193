def polite():
    try:
        yield 1
    except GeneratorExit:
        print("asked to leave")
        raise


def quiet():
    try:
        yield 1
    except GeneratorExit:
        return "left"


def rude():
    try:
        yield 1
    except GeneratorExit:
        yield 2


for make in (polite, quiet, rude):
    guest = make()
    next(guest)
    try:
        print(make.__name__, guest.close())
    except RuntimeError as problem:
        print(problem)
print(polite().close())
