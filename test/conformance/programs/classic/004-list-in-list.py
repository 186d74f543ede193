import sys

inner = [0]
outer = [inner, inner, inner]
print("inner:", sys.getrefcount(inner))
print("outer:", sys.getrefcount(outer))
outer.pop()
print("inner:", sys.getrefcount(inner))
outer[0] = "gone"
print("inner:", sys.getrefcount(inner))
outer.clear()
print("inner:", sys.getrefcount(inner))
print(outer)
