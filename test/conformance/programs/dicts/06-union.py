a = {'x': 1, 'y': 2}
b = {'y': 20, 'z': 30}
c = a | b
print(c, a, b)
alias = a
a |= b
print(a, alias is a)
a.update([('p', 1)], q=2)
print(a)
print(a.keys() == {'x', 'y', 'z', 'p', 'q'}, 'x' in a.keys(), 30 in a.values(), ('q', 2) in a.items())
print({}.get('k') is None, {} == {}, {'a': 1} == {'a': 1.0}, {'a': 1} != {'b': 1})
