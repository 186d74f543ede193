def kind(value):
    match value:
        case 0:
            return "zero"
        case 1 | 2 | 3:
            return "small"
        case -1:
            return "minus one"
        case 1.5 | "half":
            return "odd one"
        case None:
            return "none"
        case True:
            return "true"
        case int():
            return "int"
        case str(text):
            return f"text {text}"
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
for value in [0, 1, 2, 3, -1, 1.5, "half", None, True, False, 77, "tea", [], (), [1], (1, 2), [1, 2, 3, 4], {"kind": 5, "b": 6}, {"a": 1}, {}, 2.5, {1, 2}, range(3), range(0)]:
    print(kind(value))
