import weakref


class Image:
    def __init__(self, name):
        print("loading", name)
        self.name = name


_cache = weakref.WeakValueDictionary()


def load(name):
    img = _cache.get(name)
    if img is None:
        img = _cache[name] = Image(name)
    return img


a = load("cat.png")
b = load("cat.png")
print("same image:", a is b, "| cached:", sorted(_cache))
del a, b
print("cached:", sorted(_cache))
c = load("cat.png")
