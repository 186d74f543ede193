a, b = {1, 2, 3}, {3, 4}
print(sorted(a | b), sorted(a & b), sorted(a - b), sorted(a ^ b))
print(sorted(a.union(b)), a.intersection(b), sorted(a.difference(b)))
print(a < b, {1} < a, {1, 2, 3} <= a, a == {3, 2, 1}, a.issubset({1, 2, 3, 4}), a.isdisjoint({9}))
c = a
a |= {5}
print(sorted(c), c is a)
a = a - {5}
print(sorted(c), sorted(a), c is a)
a &= {1, 9}
print(a)
