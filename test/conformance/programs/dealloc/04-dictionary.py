class D:
    def __init__(self, n):
        self.n = n
    def __del__(self):
        print(self.n, end=' ')
d = {'x': D('x'), 'y': D('y'), 'z': D('z')}
d['x'] = D('x2')
print('| overwritten')
del d['x']
print('| deleted')
d['x'] = D('x3')
d.pop('y')
print('| popped')
d.update(w=D('w'), z=D('z2'))
print('| updated')
d.clear()
print('| cleared')
d = {1: D('one'), 2: D('two')}
e = d
d = None
e = None
print('| gone')
