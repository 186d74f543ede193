class Bad:
    def __init__(self, n):
        self.n = n
    def __del__(self):
        print('before', self.n)
        missing_name
        print('never')
b = Bad(1)
del b
print('goes on')
try:
    c = Bad(2)
    c = None
except NameError:
    print('not caught here')
l = [Bad(3), Bad(4)]
l.clear()
print('end')
