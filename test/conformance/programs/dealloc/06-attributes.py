class D:
    def __init__(self, n):
        self.n = n
    def __del__(self):
        print(self.n, end=' ')
class Box:
    def __del__(self):
        print('box', end=' ')
first = Box()
first.a = D('a1')
first.b = D('b1')
second = Box()
second.b = D('b2')
second.a = D('a2')
second.c = D('c2')
del first
print('|')
second = None
print('|')
third = Box()
third.c, third.a = D('c3'), D('a3')
del third.a
print('|')
del third
