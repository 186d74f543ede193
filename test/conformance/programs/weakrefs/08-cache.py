import weakref
class Big:
    def __init__(self, key):
        self.key = key
        print('load', key)
cache = {}
def get(key):
    ref = cache.get(key)
    value = ref() if ref else None
    if value is None:
        value = Big(key)
        cache[key] = weakref.ref(value)
    return value
x = get('x')
y = get('x')
print(x is y)
get('z')
get('z')
del x, y
print(get('x').key, len(cache))
