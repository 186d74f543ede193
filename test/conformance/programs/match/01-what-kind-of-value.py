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
        case _:
            return "other"


for value in [0, 1, 2, 3, -1, 1.5, "half", None, True, False, 77, "tea", [], 2.5]:
    print(kind(value))
