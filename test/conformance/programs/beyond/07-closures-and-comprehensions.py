def counter():
    n = [0]
    def step():
        n[0] += 1
        return n[0]
    return step
a, b = counter(), counter()
print(a(), a(), b())
print([x * x for x in range(5) if x % 2], {c: ord(c) for c in 'ab'}, sorted({x % 3 for x in range(9)}))
double = lambda x: x + x
print(double(4), double('ab'), list(map(lambda x: -x, [1, 2])))
def gather(*args, **kwargs):
    return args, kwargs
print(gather(1, 2, k=3), gather(*[1, 2], **{'z': 0}))
first, *rest = [1, 2, 3]
print(first, rest)
