class Thing: pass
thing = Thing()
attempts = [
    lambda: thing + 1, lambda: 1 + thing, lambda: thing - thing, lambda: thing ** 2, lambda: -thing,
    lambda: thing < thing, lambda: thing[0], lambda: len(thing), lambda: thing(), lambda: 3 in thing,
    lambda: [1] + thing, lambda: 'a' + thing, lambda: [1][thing], lambda: int(thing), lambda: float(thing),
    lambda: abs(thing), lambda: iter(thing), lambda: sorted([thing, thing]), lambda: sum([thing]),
    lambda: thing @ thing, lambda: thing & 1, lambda: divmod(thing, 2), lambda: f'{thing:>4}',
]
for attempt in attempts:
    try:
        attempt()
    except TypeError as error:
        print(error)
try:
    thing += 1
except TypeError as error:
    print(error)
try:
    thing[0] = 1
except TypeError as error:
    print(error)
