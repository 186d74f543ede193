count: int = 5
names: list = ["Ann"]
later: str
print(count, names)
try:
    print(later)
except NameError as error:
    print(error)


def total(price: float, pieces: int = 2) -> float:
    result: float = price * pieces
    return result


print(total(2.5))
