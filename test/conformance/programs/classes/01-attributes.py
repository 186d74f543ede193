class C:
    kind = 'class'
    def __init__(self, n):
        self.n = n
    def double(self):
        return self.n * 2
a, b = C(1), C([2])
print(a.n, b.n, a.double(), b.double(), a.kind)
a.kind = 'own'
print(a.kind, b.kind, C.kind)
del a.kind
print(a.kind)
a.new = b
a.new.n.append(5)
print(b.n, a.new is b)
try:
    del b.zzz
except AttributeError as e:
    print('no zzz')
