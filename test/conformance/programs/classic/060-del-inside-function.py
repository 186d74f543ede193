import sys

def cleanup(thing):
    print("cleaning, refs:", sys.getrefcount(thing))
    del thing
    print("name removed inside the function")

obj = [1, 2, 3]
cleanup(obj)
print(obj)
print("refs:", sys.getrefcount(obj))
