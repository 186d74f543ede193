d = {'list': [1], 'dict': {'x': 1}}
e = d
f = dict(d)
d['list'].append(2)
d['new'] = True
print(e is d, e, f)
f['dict']['x'] = 99
print(d['dict'], f['dict'] is d['dict'])
groups = {}
for w in ['apple', 'avocado', 'bean', 'beet', 'corn']:
    groups.setdefault(w[0], []).append(w)
print(groups)
counts = {}
for c in 'abracadabra':
    counts[c] = counts.get(c, 0) + 1
print(counts)
