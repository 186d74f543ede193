print(type(5), type(True), type(None), type(...), type(b""), type(bytearray()), type(range(1)), type(slice(1)))
print(type({}.keys()), type({}.values()), type({}.items()), type(frozenset()), type(len), type([].append))
print(isinstance(True, int), isinstance(b"", bytes), isinstance(range(2), range), issubclass(bool, int))
print(int.__name__, bytes.__name__, type(None).__name__)
