keys = ["red", "green", "blue"]

shared = dict.fromkeys(keys, [])
shared["red"].append(255)
print("fromkeys:", shared)

separate = {k: [] for k in keys}
separate["red"].append(255)
print("comprehension:", separate)

print(shared["red"] is shared["blue"], separate["red"] is separate["blue"])
