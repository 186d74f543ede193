import sys

d1 = {"a": 1, "b": [2]}
d2 = {"b": [2], "a": 1}
d3 = d1

print(d1 == d2, d1 is d2)
print(d1 == d3, d1 is d3)
d3["a"] = 100
print(d1 == d2, d1["a"])
d2["b"] = d1["b"]
print(sys.getrefcount(d1["b"]))
d2["b"].append("x")
print(d1)
print(sys.getrefcount(d1), sys.getrefcount(d2))
