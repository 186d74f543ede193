def kind(x):
    if x is None:
        return "none"
    if isinstance(x, bool):
        return "bool"
    if isinstance(x, int):
        return "int"
    if isinstance(x, str):
        return "str"
    if type(x) is list or type(x) is tuple:
        return "sequence of " + str(len(x))
    return "other"

for v in [1, True, None, "x", [1, 2], (), {}, 2.5]:
    print(v, kind(v))
a = [1]
b = a
b = (a, b)
print(kind(a), kind(b), type(a) is type(b[0]))
