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

for make in (polite, quiet):
    guest = make()
    next(guest)
    print(make.__name__, guest.close())
print(polite().close())
