d = {'a': 1, 'b': 2}
print(d['a'], d.get('z'), d.get('z', 0), len(d), 'a' in d, 2 in d)
d['c'] = 3
d['a'] = 10
print(d, list(d), list(d.keys()), list(d.values()), list(d.items()))
print(d.pop('b'), d.pop('zz', None), d)
print(d.setdefault('a', 5), d.setdefault('n', []), d)
d.update({'a': 0, 'q': 9})
print(d, d.popitem(), d)
d.clear()
print(d, not d, dict(x=1, y=2), dict([('k', 'v')]))
