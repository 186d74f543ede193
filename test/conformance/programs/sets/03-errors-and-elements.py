def attempt(n):
    s = {1}
    try:
        if n == 0: s.add([])
        if n == 1: s[0]
        if n == 2: s.remove('x')
        if n == 3: set().pop()
        if n == 4: s + s
        if n == 5: {{}}
        if n == 6: s.append(2)
        if n == 7: set(5)
        if n == 8: {1, {2}}
    except (TypeError, KeyError, AttributeError) as e:
        print(n, e)
for n in range(9):
    attempt(n)
s = {1, 1.0, True, 'a', (1, 2)}
print(len(s), 1 in s, (1, 2) in s)
