from functools import lru_cache

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


@lru_cache(maxsize=2)
def make(number):
    print("make", number)
    return Cup(number)


make(1)
make(2)
make(1)
make(3)
print(make.cache_info())
make(2)
print(make.cache_info().hits, make.cache_info().misses)
make.cache_clear()
print("end")
