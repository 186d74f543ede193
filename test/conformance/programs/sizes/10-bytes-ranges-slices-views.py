import sys

for thing in (b"", b"tea", bytes(100), range(5), range(10 ** 6), slice(1, 2), {}.keys(), {"a": 1}.items(), ..., None):
    print(type(thing).__name__, sys.getsizeof(thing))
