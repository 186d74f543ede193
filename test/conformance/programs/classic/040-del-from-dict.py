inventory = {"apples": [1, 2], "pears": [3]}
apples = inventory["apples"]
del inventory["apples"]
print("still here:", apples)
print("inventory:", inventory)
try:
    print(inventory["apples"])
except KeyError as error:
    print("missing:", error)
inventory["apples"] = apples
apples.append(4)
print("inventory:", inventory)
