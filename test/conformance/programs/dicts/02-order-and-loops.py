d = {'one': 1, 'two': 2, 'three': 3}
for k in d:
    print(k, d[k], end=' ')
print()
for k, v in d.items():
    d[k] = v * 10
print(d)
del d['one']
d['one'] = 'again'
print(d)
for v in d.values():
    print(v, end=' ')
print()
print(sorted(d), sorted(d.items())[0], max(d), sum([1, 2]))
e = {'three': 30, 'two': 20, 'one': 'again'}
print(d == e, list(d) == list(e))
