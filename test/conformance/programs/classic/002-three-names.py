import sys

x = [10, 20]
y = x
z = y
print("three names:", sys.getrefcount(x))
del z
print("after del z:", sys.getrefcount(x))
y = None
print("after y = None:", sys.getrefcount(x))
print(x)
