class D:
    def __init__(self, n):
        self.n = n
    def __del__(self):
        print(self.n, end=' ')
l = [D(1), D(2), D(3)]
l = None
print('| del name')
l = [D(1), D(2), D(3)]
l.clear()
print('| clear')
l = [D(1), D(2), D(3), D(4)]
l[1:3] = []
print('| slice')
del l[0]
print('| item')
l[0] = D(5)
print('| replaced')
l[:] = [D(6), D(7)]
print('| all')
del l[:]
print('| end')
