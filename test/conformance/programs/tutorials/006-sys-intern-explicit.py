import sys

words = "the cat and the dog and the bird".split()
print("split gives separate objects:", words[0] is not words[3])

interned = [sys.intern(w) for w in words]
print("after sys.intern:", interned[0] is interned[3])
print("and / and:", interned[2] is interned[5])
print("distinct objects:", len({id(w) for w in interned}))
print("distinct values:", len(set(words)))

try:
    sys.intern(42)
except TypeError as exc:
    print("TypeError:", exc)
