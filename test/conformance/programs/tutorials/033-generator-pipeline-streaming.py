def numbers():
    for n in range(1, 7):
        print(f"produce {n}")
        yield n


def evens(source):
    for n in source:
        if n % 2 == 0:
            yield n


def scaled(source, factor):
    for n in source:
        yield n * factor


# Each value travels through the whole pipeline before the next is produced.
for value in scaled(evens(numbers()), 10):
    print("   got", value)
