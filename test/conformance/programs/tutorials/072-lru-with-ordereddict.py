from collections import OrderedDict


class LRU:
    def __init__(self, capacity):
        self.capacity, self.data = capacity, OrderedDict()

    def get(self, key, default=-1):
        if key not in self.data:
            return default
        self.data.move_to_end(key)
        return self.data[key]

    def put(self, key, value):
        self.data[key] = value
        self.data.move_to_end(key)
        if len(self.data) > self.capacity:
            print("evict", self.data.popitem(last=False))


cache = LRU(2)
cache.put("a", 1)
cache.put("b", 2)
cache.get("a"), cache.put("c", 3)
print(cache.get("b"), list(cache.data.items()))
