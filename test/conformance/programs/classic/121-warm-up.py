import sys

x = []
print("x has", sys.getrefcount(x) - 1, "reference(s)")
y = x
print("x has", sys.getrefcount(x) - 1, "reference(s)")
x.append(y)
print("x has", sys.getrefcount(x) - 1, "reference(s)")
y.pop()
del y
print("x has", sys.getrefcount(x) - 1, "reference(s)")
