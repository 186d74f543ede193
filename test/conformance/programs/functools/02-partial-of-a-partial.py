import sys
from functools import partial

def add(first, second, third):
    return first + second + third


one = partial(add, 1)
two = partial(one, 2)
print(two(3), two.args, two.func is add, sys.getrefcount(one))
