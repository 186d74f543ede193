import sys

def add(item, bag=[]):
    bag.append(item)
    return bag

first = add("x")
print(first, sys.getrefcount(first))
second = add("y")
print(second, sys.getrefcount(second))
print(first is second)
third = add("z", [])
print(third, sys.getrefcount(third))
print(first)
