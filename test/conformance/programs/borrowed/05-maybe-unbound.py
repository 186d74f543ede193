import sys
def f(c):
    if c:
        x = []
    print(sys.getrefcount(x), sys.getrefcount(x))
    print(sys.getrefcount(x))
def g(l):
    for e in l:
        y = e
    print(sys.getrefcount(e), sys.getrefcount(e))
    print(sys.getrefcount(y), sys.getrefcount(y))
f(True)
g([[1]])
try:
    f(False)
except UnboundLocalError as e:
    print(e)
