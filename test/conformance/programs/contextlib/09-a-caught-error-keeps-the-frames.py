import gc
from contextlib import contextmanager
gc.collect()
class Cup:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("freed", self.name)

@contextmanager
def careful():
    saucer = Cup("saucer")
    try:
        yield
    except ValueError as error:
        print("caught", error)

def pour():
    mug = Cup("mug")
    with careful():
        raise ValueError("spilt")
    print("mopped up")
pour()
print("collect")
gc.collect()
