class D:
    def __init__(self, n):
        self.n = n
    def __del__(self):
        print('-', self.n)
def catcher():
    d = D('catcher')
    try:
        thrower()
    except ValueError:
        print('caught')
    print('still running')
def thrower():
    d = D('thrower')
    raise ValueError
catcher()
print('end')
