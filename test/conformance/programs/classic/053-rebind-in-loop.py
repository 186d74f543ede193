import sys

last = None
keep = []
for word in ["x", "y", "z"]:
    current = [word]
    if last is not None:
        keep.append(last)
    last = current
    print(word, "last:", sys.getrefcount(last), "kept:", len(keep))
print(keep, last)
print(sys.getrefcount(keep[0]), sys.getrefcount(keep[1]), sys.getrefcount(last))
