def rude():
    try:
        yield 1
    except GeneratorExit:
        yield 2

guest = rude()
next(guest)
try:
    print("rude", guest.close())
except RuntimeError as problem:
    print(problem)
