class D:
    def __init__(self, n):
        self.n = n
    def __del__(self):
        print(self.n, end=' ')
t = (D('t1'), D('t2'), D('t3'))
del t
print('|')
n = [[D('a'), D('b')], [D('c')], D('d')]
del n
print('|')
m = ([D('e')], (D('f'), [D('g')]))
m = ()
print('|')
print([D('h'), D('i')][0].n, '|')
print((D('j'), D('k'))[1].n, '|')
