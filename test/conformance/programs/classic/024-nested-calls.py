import sys

def outer(x):
    print("outer", sys.getrefcount(x))
    middle(x)
    print("outer", sys.getrefcount(x))

def middle(x):
    print("middle", sys.getrefcount(x))
    inner(x)

def inner(x):
    print("inner", sys.getrefcount(x))

obj = {"a": 1}
print("module", sys.getrefcount(obj))
outer(obj)
print("module", sys.getrefcount(obj))
