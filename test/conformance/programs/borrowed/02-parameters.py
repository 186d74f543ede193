import sys
def show(p):
    print(sys.getrefcount(p), end=' ')
def twice(p, q):
    show(p)
    show(q)
def from_local():
    v = []
    show(v)
    twice(v, v)
    twice(v, [])
    print()
def from_parameter(p):
    show(p)
    twice(p, p)
    print()
from_local()
from_parameter([])
g = []
from_parameter(g)
show(g)
twice(g, g)
print()
