import copy

original = {"name": "Team A", "players": ["Ann", "Bob"], "meta": {"wins": 3}}
shallow = copy.copy(original)
deep = copy.deepcopy(original)

original["players"].append("Cid")
original["meta"]["wins"] += 1
original["name"] = "Team Z"

for label, d in [("original", original), ("shallow", shallow), ("deep", deep)]:
    print(f"{label:>8}: {d['name']} | {d['players']} | {d['meta']}")

print("players shared with shallow:", original["players"] is shallow["players"])
print("players shared with deep:   ", original["players"] is deep["players"])
