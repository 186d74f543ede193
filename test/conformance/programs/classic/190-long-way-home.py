import sys

def a(x):
    return b(x)

def b(x):
    y = c(x)
    return y

def c(x):
    print("deep inside:", sys.getrefcount(x))
    return [x]

thing = ["thing"]
packed = a(thing)
print("packed:", packed, sys.getrefcount(thing))
packed = a(packed)
print("packed:", packed, sys.getrefcount(packed[0]))
print(a(["temporary"]))
