def attempt(n):
    l = [1, 2]
    try:
        if n == 0: l.pop(5)
        if n == 1: [].pop()
        if n == 2: l.remove(9)
        if n == 3: l.index(9)
        if n == 4: l[2] = 0
        if n == 5: del l[-3]
        if n == 6: l['a']
        if n == 7: [1, 'a'].sort()
        if n == 8: l + 'ab'
        if n == 9: l.add(3)
        if n == 10: a, b, c = l
        if n == 11: a, = l
        if n == 12: l.insert()
        if n == 13: l.append(1, 2)
        if n == 14: l()
        if n == 15: [1, 2] * 'a'
    except (IndexError, ValueError, TypeError, AttributeError) as e:
        print(n, e)
for n in range(16):
    attempt(n)
