middle = slice(1, 4)
print(middle, middle.start, middle.stop, middle.step)
print([0, 1, 2, 3, 4][middle], "teapot"[middle], (5, 6, 7)[middle], range(10)[middle])
print(slice(3) == slice(None, 3, None), slice(1, 2) == slice(1, 3), slice(None, None, -1))
print(middle.indices(3), slice(None, None, -2).indices(5), slice(-3, None).indices(5))
letters = list("abcdef")
letters[slice(0, 2)] = ["x"]
del letters[slice(None, None, 2)]
print(letters)
