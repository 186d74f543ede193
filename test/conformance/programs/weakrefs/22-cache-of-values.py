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
second = fetch("tea")
print(first is second)
del first
print(len(cache))
