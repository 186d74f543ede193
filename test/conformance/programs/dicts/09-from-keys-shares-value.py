import sys

rows = dict.fromkeys(["a", "b", "c"], [])
rows["a"].append(1)
print(rows, rows["a"] is rows["c"])
print(sys.getrefcount(rows["b"]))
print(dict.fromkeys("tea"), {}.fromkeys([1, 2], 0))
numbers = dict.fromkeys(range(3))
numbers[1] = "one"
print(numbers, list(numbers.values()).count(None))
