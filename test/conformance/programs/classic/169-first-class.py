import sys

class Empty:
    pass

e = Empty()
print(sys.getrefcount(e))
e.itself = e
print(sys.getrefcount(e))
e.itself.itself.x = 5
print(e.x, sys.getrefcount(e))
e.itself = None
print(sys.getrefcount(e))
f = e
f.y = [e, f]
print(sys.getrefcount(e), f.y[0] is e)
