print(sum([0.1] * 10), sum([1, 2.5]), sum([1e100, 1.0, -1e100]))
print(sum([0.1, 0.2, 0.3]), sum([0.1, 0.2, 0.3], 1), sum([0.7, 3, 0.1, 1e16, 1, 0.2]))
print(sum([[1], [2]], []), sum([True, True]), sum([], 5), sum([1, 2], start=10), sum({1: "a", 2: "b"}))
for wrong in (lambda: sum(["a"]), lambda: sum([], "a"), lambda: sum(5)):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
