class D:
    def __init__(self, n):
        self.n = n
    def __del__(self):
        print('-', self.n, end=' ')
for d in [D(0), D(1), D(2)]:
    print(d.n, end=' ')
print('|')
d = None
print('|')
def f():
    for d in [D(0), D(1), D(2)]:
        print(d.n, end=' ')
    print('| loop over', end=' ')
f()
print('|')
i = 0
while i < 3:
    e = D(i)
    i += 1
print('|')
for e in range(2):
    D(e)
print('|')
