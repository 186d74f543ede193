class D:
    def __init__(self, n):
        self.n = n
    def __del__(self):
        print('-', self.n)
def keep():
    d = D('kept')
    e = D('lost')
    return d
def drop():
    d = D('dropped')
    print('leaving')
k = keep()
print('back')
drop()
print('back')
def inner(d):
    print('inner')
    del d
    print('after del')
inner(D('argument'))
k = None
