import copy
inner = [1]
a = [inner, inner, {'k': inner}]
b = copy.deepcopy(a)
print(b == a, b[0] is inner, b[0] is b[1], b[2]['k'] is b[0])
inner.append(2)
b[0].append(9)
print(a, b)
a.append(a)
c = copy.deepcopy(a)
print(c[3] is c, c[3] is a, len(c))
a.pop()
c.pop()
print(a == c)
