import copy
class D:
    def __init__(self, n):
        self.n = n
    def __del__(self):
        print('-', self.n)
d = D('one')
e = copy.copy(d)
e.n = 'copy'
f = copy.deepcopy([d, e])
f[0].n = 'deep one'
f[1].n = 'deep copy'
print('start')
del d
del e
f.pop()
f = None
print('end')
