import sys

keys = ["k1", "k2"]
vals = [[1], [2]]
pairs = []
for k, v in zip(keys, vals):
    pairs.append((k, v))
print(pairs)
print(sys.getrefcount(vals[0]))
del v
print(sys.getrefcount(vals[1]))
d = dict(pairs)
print(sys.getrefcount(vals[1]), d["k2"] is vals[1])
d["k1"].append(0)
print(vals, pairs[0])
