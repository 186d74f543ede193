import gc

inner = ["inner"]
outer = {"key": inner}
pair = (inner, 1.5)

print("outer refers to inner:", any(o is inner for o in gc.get_referents(outer)))
print("pair refers to:", gc.get_referents(pair))

referrers = gc.get_referrers(inner)
print("dict refers to it:", any(r is outer for r in referrers))
print("tuple refers to it:", any(r is pair for r in referrers))
print("module globals refer to it:", any(r is globals() for r in referrers))
print("ints have no referents:", gc.get_referents(7))
