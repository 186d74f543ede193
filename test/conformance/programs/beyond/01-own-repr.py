class P:
    def __init__(self, x):
        self.x = x
    def __repr__(self):
        return f'P({self.x!r})'
class Q:
    def __init__(self, x):
        self.x = x
    def __str__(self):
        return 'Q:' + str(self.x)
p = P('a')
q = Q(p)
print(p, [p], (p, P(1)), {'p': p}, str(p), repr(p))
print(q, f'{q} {p} {p!s}')
print(f'{p!r:>10}|')
