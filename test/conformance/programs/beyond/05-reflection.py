class C:
    def __init__(self):
        self.n = 1
c = C()
for name in ['n', 'zzz']:
    print(hasattr(c, name), getattr(c, name, 'none'))
setattr(c, 'zzz', [2])
print(c.zzz, c.__dict__, vars(c) is c.__dict__)
delattr(c, 'n')
print(c.__dict__, callable(c), callable(C), repr('a'), repr(c.zzz))
print(any([0, 1]), all([1, 0]), list(reversed([1, 2])), list(map(str, [1, 2])))
