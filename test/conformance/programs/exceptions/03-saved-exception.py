class D:
    def __init__(self, n):
        self.n = n
    def __del__(self):
        print('-', self.n)
def fail(n):
    d = D(n)
    raise KeyError(n)
saved = None
try:
    fail('first')
except KeyError as e:
    saved = e
print('saved', saved)
saved = None
print('dropped')
errors = []
for n in ['x', 'y']:
    try:
        fail(n)
    except KeyError as e:
        errors.append(e)
errors.clear()
print('end')
