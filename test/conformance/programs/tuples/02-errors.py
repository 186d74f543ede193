def attempt(n):
    t = (1, [2])
    try:
        if n == 0: t[0] = 5
        if n == 1: del t[0]
        if n == 2: t[9]
        if n == 3: t.append(3)
        if n == 4: t + [1]
        if n == 5: t.index(7)
        if n == 6: a, b, c = t
        if n == 7: a, = t
        if n == 8: t['x']
        if n == 9: {t: 1}
        if n == 10: t < 5
        if n == 11: t[1] += [3]
    except (TypeError, IndexError, AttributeError, ValueError) as e:
        print(n, e, t)
for n in range(12):
    attempt(n)
