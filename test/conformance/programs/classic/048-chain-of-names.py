import sys

first = {"n": 0}
second = first
third = second
fourth = third
fourth["n"] = 4
print(first, second, third)
print("count = " + str(sys.getrefcount(first)))
first = second = None
print("count = " + str(sys.getrefcount(third)))
third = {}
print("count = " + str(sys.getrefcount(fourth)))
print(fourth)
