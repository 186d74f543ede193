# how many names?
import sys
bag = ["ball"]
names = 1
other = bag
names += 1
box = [bag, bag]
names += 2
print("I think: " + str(names))
print("Python says: " + str(sys.getrefcount(bag)))
if sys.getrefcount(bag) == names + 1:
    print("getrefcount adds one")
