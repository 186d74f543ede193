def attempt(n):
    try:
        if n == 0: return 1 / 0
        if n == 1: return 1 % 0
        if n == 2: return [1][5]
        if n == 3: return {'a': 1}['b']
        if n == 4: return int('x1')
        if n == 5: return 'a' + 1
        if n == 6: return 1 + 'a'
        if n == 7: return len(5)
        if n == 8: return [1] + (2,)
        if n == 9: return 5[0]
        if n == 10: return None.attr
        if n == 11: return 'abc'.index('z')
        if n == 12: return [] < {}
        if n == 13: return 3()
        if n == 14: return {}[[]]
        if n == 15: return float('one')
    except (ArithmeticError, LookupError, ValueError, TypeError, AttributeError) as e:
        return e
for n in range(16):
    print(n, attempt(n))
