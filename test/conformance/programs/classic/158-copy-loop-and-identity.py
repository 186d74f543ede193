import copy

names = ["a", ["b"], {"c": 1}]
for original in names:
    clone = copy.copy(original)
    deep = copy.deepcopy(original)
    print(original, clone == original, clone is original, deep is original)
nested = [names, names]
deep = copy.deepcopy(nested)
print(deep[0] is deep[1], deep[0] is names, deep == nested)
deep[0][1].append("z")
print(deep[1][1], names[1])
