prices = {"tea": 2, "cake": 3}
names = prices.keys()
amounts = prices.values()
pairs = prices.items()
print(names, amounts, pairs)
prices["soup"] = 5
print(len(names), list(amounts)[-1], ("soup", 5) in pairs, ("soup", 6) in pairs)
del prices["tea"]
print(list(names), 2 in amounts, list(reversed(names)), list(reversed(prices)))
print(names == {"cake", "soup"}, names == prices.keys(), amounts == prices.values(), names <= {"cake", "soup", "x"})
print(names.isdisjoint(["tea"]), sorted(names & {"cake", "x"}), sorted(names | ["x"]), sorted(names - ["cake"]))
