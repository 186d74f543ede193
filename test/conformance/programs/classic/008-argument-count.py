import sys

def count(thing):
    return sys.getrefcount(thing)

a = ["a"]
print("direct:", sys.getrefcount(a))
print("through a function:", count(a))
b = a
print("direct:", sys.getrefcount(a))
print("through a function:", count(b))
