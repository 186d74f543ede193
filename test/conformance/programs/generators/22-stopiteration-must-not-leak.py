def pairs(source):
    while True:
        yield next(source), next(source)

try:
    print(list(pairs(iter([1, 2, 3]))))
except RuntimeError as problem:
    print(problem)

def impatient():
    yield 1
    raise StopIteration

try:
    for number in impatient():
        print(number)
except RuntimeError as problem:
    print(problem)
