names = ["Ann", "Ben", "Ann", "Cem"]
print(names.index("Ann"), names.index("Ann", 1), names.index("Cem", -2), names.count("Ann"))
print((1, 2, 1).index(1, 1), (1, 2, 1).count(1))
for wrong in (lambda: names.index("Dan"), lambda: names.index("Cem", 0, 3), lambda: (1, 2).index(5), lambda: names.index()):
    try:
        print(wrong())
    except (ValueError, TypeError) as error:
        print(error)
print([1, 2] < [1, 3], [1] < [1, 0], (1, "a") == (1, "a"), [[1]] == [[1.0]], [1, 2] == (1, 2))
try:
    print([1] < ["a"])
except TypeError as error:
    print(error)
