class D:
    def __init__(self, n):
        self.n = n
    def __del__(self):
        print('-', self.n)
def one():
    d = D('one')
    two()
def two():
    d = D('two')
    three()
def three():
    d = D('three')
    return 1 / 0
try:
    one()
except ZeroDivisionError as e:
    print('caught:', e)
print('end')
