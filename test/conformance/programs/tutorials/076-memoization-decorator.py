import functools


def memoize(func):
    memo = {}

    @functools.wraps(func)
    def wrapper(*args):
        if args not in memo:
            memo[args] = func(*args)
        return memo[args]

    wrapper.memo = memo
    return wrapper


@memoize
def fib(n):
    """Return the n-th Fibonacci number."""
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80))
print(fib.__name__, "-", fib.__doc__)
print("entries:", len(fib.memo), "fib(10) =", fib.memo[(10,)])
