import sys

def numbers():
    value = 0
    while True:
        yield value
        value += 1

def first(count, source):
    for turn in range(count):
        yield next(source)

def squares(source):
    for value in source:
        yield value * value

endless = numbers()
print(list(first(3, squares(endless))), sys.getrefcount(endless))
print(next(endless))
print(list(zip(range(2), endless)), next(endless))
head, *tail = first(3, endless)
print(head, tail)
