def tell(x, r=0):
    print(x, end=' ')
    return r
print(tell('a', 1) + tell('b', 2) * tell('c', 3))
print([tell('d'), tell('e')], {tell('k', 1): tell('v', 2)})
print(tell('x', 1) and tell('y', 2) or tell('z', 3))
print(tell('p') or tell('q', 5), tell('r') if tell('s') else tell('t', 6))
print(1 < tell('u', 2) < tell('w', 2) < tell('no', 9))
l = [0, 0]
l[tell('index', 1)] = tell('value', 7)
print(l)
tell(tell('inner', 4), tell('second'))
print(tell(x=tell('kw'), r=3))
