def kind(value):
    match value:
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case [x, y]:
            return f"two {x} {y}"
        case [first, *_, last]:
            return f"many {first} {last}"
        case {"kind": k, **rest}:
            return f"dict {k} {rest}"
        case {}:
            return "a dict"
        case _:
            return "other"


things = [[], (), [1], (1, 2), [1, 2, 3, 4], {"kind": 5, "b": 6}, {"a": 1}, {}, {1, 2}, range(3), range(0), "tea"]
for value in things:
    print(kind(value))
