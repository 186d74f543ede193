import sys, copy as c
from copy import deepcopy
from sys import getrefcount as count
a = [[]]
print(count(a), sys.getrefcount(a), count(a[0]))
b = deepcopy(a)
d = c.copy(a)
print(b == a, b[0] is a[0], d[0] is a[0], count(a[0]))
def f():
    import gc
    return gc.isenabled()
print(f(), f())
try:
    import no_such_module
except ImportError as e:
    print(e)
try:
    from copy import nothing_here
except ImportError:
    print('cannot import')
