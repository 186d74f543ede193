import sys

fallback = ["none"]
table = {"x": ["xx"]}

def look(key):
    return table.get(key, fallback)

a = look("x")
b = look("y")
c = look("z")
print(a, b, c, b is c)
b.append("more")
print(c, fallback)
print(sys.getrefcount(fallback), sys.getrefcount(a))
del table["x"]
print(look("x") is fallback, a)
