def attempt(n):
    d = {'a': 1}
    try:
        if n == 0: d['b']
        if n == 1: del d[5]
        if n == 2: d.pop('x')
        if n == 3: {}.popitem()
        if n == 4: d[[1]] = 2
        if n == 5: d.append(3)
        if n == 6: d + d
        if n == 7: d < d
        if n == 8: {1, []}
        if n == 9: d.get([])
        if n == 10: [] in d
        if n == 11:
            for k in d:
                d[k + 'x'] = 1
        if n == 12: dict([1])
    except (KeyError, TypeError, AttributeError, RuntimeError) as e:
        print(n, e)
for n in range(13):
    attempt(n)
