from contextlib import contextmanager
@contextmanager
def empty():
    return
    yield
try:
    with empty():
        print("never")
except RuntimeError as error:
    print(error)

@contextmanager
def late():
    yield "now"
    raise KeyError("late")
try:
    with late() as when:
        print(when)
except KeyError as error:
    print(repr(error))
try:
    with late():
        raise StopIteration("mine")
except StopIteration as error:
    print(repr(error))
