import sys

items = [[1], None, [2], None, [3]]
clean = []
for it in items:
    if it is None:
        continue
    clean.append(it)
print(len(items), len(clean))
print(sys.getrefcount(clean[0]))
print(sys.getrefcount(clean[2]))
it = 0
print(sys.getrefcount(clean[2]))
items = []
print(sys.getrefcount(clean[0]), clean)
