import sys

def owners(obj):
    return sys.getrefcount(obj) - 3

house = ["house"]
anna = {"owns": house}
ben = {"owns": house}
print(owners(house))
ben["owns"] = None
print(owners(house))
carl = [house, house, house]
print(owners(house))
