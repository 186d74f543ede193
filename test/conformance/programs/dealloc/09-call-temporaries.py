class D:
    def __init__(self, n):
        self.n = n
    def __del__(self):
        print(self.n, end=' ')
def f(a, b, c=None):
    print('in', end=' ')
f(D('x'), D('y'))
print('|')
f(D('x'), D('y'), D('z'))
print('|')
f(c=D('c'), b=D('b'), a=D('a'))
print('|')
f([D('l1'), D('l2')], D('m'))
print('|')
print(len([D('i'), D('j')]), '|')
print(D('p') is D('q'), '|')
print(D('n').n + D('o').n, '|')
