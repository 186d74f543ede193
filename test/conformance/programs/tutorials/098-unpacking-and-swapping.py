first, *middle, last = [1, 2, 3, 4, 5]
print(first, middle, last)

a, b = 1, 2
a, b = b, a
print(a, b)

(x, (y, z)), w = (1, (2, 3)), 4
print(x + y + z + w)


def show(*args, **kwargs):
    args_is_new = args is not source
    print(args, kwargs, args_is_new)


source = [1, 2]
show(*source, **{"k": "v"}, end=0)
print([*source, *"ab"], {**{"a": 1}, "a": 2})
try:
    a, b, c = source
except ValueError as e:
    print(e)
