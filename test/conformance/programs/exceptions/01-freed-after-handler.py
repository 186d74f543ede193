class D:
    def __init__(self, n):
        self.n = n
    def __del__(self):
        print('-', self.n)
def fail():
    d = D('local of fail')
    raise ValueError('v')
try:
    fail()
except ValueError as e:
    print('handling', e)
print('after')
try:
    fail()
except ValueError:
    print('handling')
print('after')
