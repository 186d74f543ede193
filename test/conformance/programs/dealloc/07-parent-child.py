class P:
    def __init__(self, n, child=None):
        self.n = n
        self.child = child
    def __del__(self):
        print('-', self.n)
p = P('grandparent', P('parent', P('child')))
p = None
chain = None
for i in range(4):
    chain = P(i, chain)
chain.child.child = None
print('cut')
chain = None
q = P('outer', [P('x'), P('y'), (P('z'),)])
q = None
r = P('r', {'k': P('v'), 'l': P('w')})
r.child = 5
print('end')
del r
