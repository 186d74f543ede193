import weakref

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)

cache = weakref.WeakValueDictionary()

def fetch(name):
    cup = cache.get(name)
    if cup is None:
        print("new", name)
        cup = Cup(name)
        cache[name] = cup
    return cup

first = fetch("tea")
del first
print(len(cache))
third = fetch("tea")
print(len(cache))
