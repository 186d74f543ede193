stock = {"tea": 1}
print(stock.setdefault("tea", 9), stock.setdefault("cake", []), stock.get("soup"), stock.get("soup", 0))
stock.setdefault("cake").append(5)
print(stock, stock.pop("tea"), stock.pop("tea", "none"), stock.popitem(), stock)
stock |= {"a": 1}
stock |= [("b", 2)]
stock.update(c=3)
stock.update([("d", 4)], e=5)
print(stock, stock | {"a": 0}, {**stock, "z": 9})
print({1: "a", 1.0: "b", True: "c"}, {"a": 1} == {"a": 1.0}, {"a": 1, "b": 2} == {"b": 2, "a": 1})
for wrong in (lambda: {}["x"], lambda: {}.popitem(), lambda: {}.pop("x"), lambda: {[]: 1}, lambda: {} < {}, lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: {} | 5):
    try:
        print(wrong())
    except (KeyError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
