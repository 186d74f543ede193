class C:
    pass
a, b = C(), C()
l = [a]
print(a in l, b in l, l.count(a), l.index(a))
n = float('nan')
print(n == n, n in [n], [n] == [n], n is n)
print([1, 2] in [[1, 2]], [] in [[1]], 1.0 in [1], True in [1], '1' in [1])
d = {1: 'int'}
d[1.0] = 'float'
d[True] = 'bool'
print(d, 1 in d, 1.0 in d)
print(a in {a}, b in {a: 1}, 'a' in 'cat', '' in 'cat')
