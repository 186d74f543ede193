def careless():
    yield next(loop)

loop = careless()
try:
    next(loop)
except ValueError as problem:
    print(problem)
print(next(loop, "dead"))
