import copy
d = {'a': [1], 'b': {'c': [2]}}
e = copy.copy(d)
f = d.copy()
g = dict(d)
h = copy.deepcopy(d)
d['a'].append(5)
d['new'] = 0
print(e, f, g)
print(h)
print(e['b'] is d['b'], h['b'] == d['b'], h['b'] is d['b'])
s = {1, 2}
t = copy.copy(s)
t.add(3)
print(sorted(s), sorted(t), s < t, s.copy() == s)
