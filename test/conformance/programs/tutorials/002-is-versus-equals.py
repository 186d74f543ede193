"""`==` compares values, `is` compares identity."""


def compare(label, x, y):
    print(f"{label:<22} == {x == y!s:<6} is {x is y}")


first = [10, 20]
second = [10, 20]
third = first

compare("equal lists", first, second)
compare("same list", first, third)
compare("None and None", None, None)
compare("True and 1", True, 1)
compare("1 and 1.0", 1, 1.0)
compare("empty dicts", {}, {})
