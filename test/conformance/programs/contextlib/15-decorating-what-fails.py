import contextlib
@contextlib.contextmanager
def swallow():
    try:
        yield
    except ValueError as e:
        print("swallowed", e)
@swallow()
def risky(n):
    if n > 1: raise ValueError(n)
    if n < 0: raise KeyError(n)
    return n
print(risky(1), risky(2))
try: risky(-1)
except KeyError as e: print("key", e, e.__context__)
