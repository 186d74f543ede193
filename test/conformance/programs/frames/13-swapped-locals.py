import sys
class D:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('freed', self.name)
def swapped(first, second):
    first, second = second, first
    print(sys.getrefcount(first) == sys.getrefcount(second))
def caller():
    v = [1]
    swapped({}, v)
    swapped({}, second=v)
def order():
    a, b, c = D('a'), D('b'), D('c')
    a, b = D('new a'), D('new b')
    a, b, c = 1, [], 3
    print('done')
caller()
order()
a, b, c = D('a'), D('b'), D('c')
a, b = D('new a'), D('new b')
a, b, c = 1, [], 3
