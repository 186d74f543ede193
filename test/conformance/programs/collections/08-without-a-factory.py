from collections import defaultdict

table = defaultdict(None, {"here": 1})
try:
    table["there"]
except KeyError as error:
    print("KeyError", error)
table.default_factory = int
print(table["there"], table)


def tree():
    return defaultdict(tree)


root = tree()
root["plants"]["trees"]["oak"] = 1
print(list(root), list(root["plants"]["trees"]))
