import sys


class Thing:
    pass


t = Thing()
base = sys.getrefcount(t)
print("baseline (includes the argument):", base)

u = t
print("after u = t:", sys.getrefcount(t))
box = [t, t, t]
print("three times in a list:", sys.getrefcount(t))
box.pop()
print("after pop:", sys.getrefcount(t))
del box
print("after del box:", sys.getrefcount(t))
u = None
print("after u = None:", sys.getrefcount(t), "back to start:", sys.getrefcount(t) == base)
