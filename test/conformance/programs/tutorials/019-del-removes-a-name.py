a = [1, 2, 3]
b = a
del a               # only the name goes away
print("b still works:", b)

try:
    print(a)
except NameError as err:
    print("NameError:", err)

del b[0]            # deletes an item
print(b)
del b[:]            # empties the list
print(b)

d = {"x": 1, "y": 2}
del d["x"]
print(d)
