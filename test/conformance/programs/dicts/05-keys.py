d = {}
d[1] = 'int'
d['1'] = 'str'
d[(1, 2)] = 'tuple'
d[None] = 'none'
d[1.5] = 'float'
print(d)
print(d[1.0], d[True], d[(1, 2)], d.get((2, 1)))
d[True] = 'replaced'
print(len(d), list(d)[0], d[1])
class K:
    pass
k = K()
d[k] = 'instance'
print(d[k], K() in d, k in d)
print({1: 'a', 1.0: 'b', True: 'c'})
