from functools import lru_cache

calls = 0


@lru_cache(maxsize=3)
def square(n):
    global calls
    calls += 1
    return n * n


for n in (1, 2, 3, 1, 4, 2, 1):
    square(n)
print("real calls:", calls)
print(square.cache_info())
print("undecorated:", square.__wrapped__(9))
square.cache_clear()
print(square.cache_info())
