from collections import defaultdict

groups = defaultdict(list)
for word in ["tea", "milk", "jam", "mint"]:
    groups[word[0]].append(word)
print(groups, groups["x"], len(groups), "y" in groups, groups.get("y"))
counts = defaultdict(int, t=5)
counts["t"] += 1
counts["n"] += 1
print(counts, isinstance(counts, dict))
