import sys

shared = ["shared"]
one = [shared]
two = (shared,)
three = {"s": shared}

print("start", sys.getrefcount(shared))
one[0] = None
print("after one", sys.getrefcount(shared))
two = ()
print("after two", sys.getrefcount(shared))
three.pop("s")
print("after three", sys.getrefcount(shared))
