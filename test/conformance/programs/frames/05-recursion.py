def fact(n):
    if n <= 1:
        return 1
    return n * fact(n - 1)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
def flat(l):
    r = []
    for e in l:
        if isinstance(e, list):
            r += flat(e)
        else:
            r.append(e)
    return r
print(fact(5), fact(30), fib(15))
print(flat([1, [2, [3, []], [4]], 5]))
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)
print(depth(200))
