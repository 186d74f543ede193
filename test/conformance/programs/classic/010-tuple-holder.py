import sys

a = [1, 2]
pair = (a, a)
print("refs to a:", sys.getrefcount(a))
print("refs to pair:", sys.getrefcount(pair))
pair2 = pair
print("refs to a:", sys.getrefcount(a))
print("refs to pair:", sys.getrefcount(pair))
pair = pair2 = None
print("refs to a:", sys.getrefcount(a))
