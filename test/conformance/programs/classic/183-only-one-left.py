import sys

original = ["only", "one"]
a = original
b = original
c = original
names = 4
while names > 1:
    print(names, "names, getrefcount:", sys.getrefcount(original))
    if names == 4:
        c = None
    elif names == 3:
        b = None
    else:
        a = None
    names -= 1
print(names, "name, getrefcount:", sys.getrefcount(original))
