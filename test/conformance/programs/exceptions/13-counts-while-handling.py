import sys
l = []
try:
    raise ValueError(l)
except ValueError as e:
    print(sys.getrefcount(l), sys.getrefcount(e))
    other = e
    print(sys.getrefcount(e), e.args[0] is l)
print(sys.getrefcount(l), sys.getrefcount(other))
del other
print(sys.getrefcount(l))
def keep(x):
    raise KeyError('k')
try:
    keep(l)
except KeyError as e:
    print(sys.getrefcount(l))
print(sys.getrefcount(l))
