import sys

def report(name, obj):
    print(f"{name:>8}: {obj!r:<12} has {sys.getrefcount(obj)} references")

first = [1, 2]
second = [3]
report("first", first)
report("second", second)
second.append(first)
report("first", first)
report("second", second)
first = second
report("first", first)
report("inner", second[1])
