import sys

x = ["x"]
mixed = [x, (x, 1), {"x": x}, {2}, "x", 3.5]
print(mixed)
print(sys.getrefcount(x))
mixed[1] = mixed[2]
print(sys.getrefcount(x))
mixed[2]["y"] = x
print(sys.getrefcount(x), mixed[1])
mixed = mixed[3:]
print(sys.getrefcount(x), mixed)
