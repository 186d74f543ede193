import sys

notes = ["do", "re", "mi", "stop", "fa"]


def read():
    return notes.pop(0)


reading = iter(read, "stop")
print(sys.getrefcount(read))
print(next(reading))
print(list(reading), notes)
print(sys.getrefcount(read), next(reading, "over"))
print(list(zip("ab", [1, 2], strict=True)))
try:
    print(list(zip([1], [1, 2], strict=True)))
except ValueError as problem:
    print(problem)
try:
    print(list(zip([1, 2], [1], strict=True)))
except ValueError as problem:
    print(problem)
