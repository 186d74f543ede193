class D:
    def __init__(self, n):
        self.n = n
    def __del__(self):
        print('-', self.n)
a, b, c = D('a'), D('b'), D('c')
del c, a
print('1')
x = y = b
del x, b
print('2')
y = [y, y]
del y[0]
print('3')
del y[-1]
print('4', y)
class O:
    pass
o = O()
o.d = D('attribute')
del o.d
print('5')
