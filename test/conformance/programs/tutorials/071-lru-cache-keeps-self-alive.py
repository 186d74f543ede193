# Decorating a method with lru_cache stores `self` in the cache.
from functools import lru_cache


class Report:
    def __init__(self, name):
        self.name = name

    @lru_cache(maxsize=None)
    def total(self, n):
        return sum(range(n))

    def __del__(self):
        print("released", self.name)


r = Report("Q1")
print(r.total(10), r.total(10))
print(Report.total.cache_info().hits, "hit")
del r
print("deleted the name, but the cache still holds it")
Report.total.cache_clear()
print("end")
