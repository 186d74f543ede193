import sys

data = {}
value = ["v"]
print("count", sys.getrefcount(value))
data["first"] = value
data["second"] = value
print("count", sys.getrefcount(value))
del data["first"]
print("count", sys.getrefcount(value))
data["second"] = value
print("count", sys.getrefcount(value))
data = None
print("count", sys.getrefcount(value))
