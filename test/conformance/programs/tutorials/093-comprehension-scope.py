x = "outer"
squares = [x * x for x in range(5)]
print(squares, x)           # the comprehension variable does not leak

for x in range(3):
    pass
print("for loop leaks:", x)

if any((last := n) > 3 for n in [1, 5, 2]):
    print("walrus binds outside:", last)


class Table:
    size = 3
    ok = [i for i in range(size)]       # outermost iterable sees the class scope


print(Table.ok)
matrix = [[1, 2], [3, 4]]
print([v for row in matrix for v in row], {r[0]: r for r in matrix})
