import sys

pair = tuple([1, 2])
seen = set()
seen.add(pair)
print(sys.getrefcount(pair))
seen.add(tuple([1, 2]))
print(len(seen), sys.getrefcount(pair))
other = tuple([1, 2])
print(other in seen, other is pair)
seen.remove(other)
print(len(seen), sys.getrefcount(pair))
