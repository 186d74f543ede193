from functools import lru_cache


@lru_cache
def fibonacci(number):
    return number if number < 2 else fibonacci(number - 1) + fibonacci(number - 2)


print(fibonacci(40), fibonacci.cache_info())
print(fibonacci.__name__, fibonacci.__wrapped__(1))
