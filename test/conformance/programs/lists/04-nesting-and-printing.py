l = [1, 'two', 3.0, None, True, [4, []], (5,), {}, {'k': [6]}]
print(l)
print(len(l), l[5][1], l[-1]['k'][0])
l[5][1].append(l[5])
print(l[5])
d = {}
d['self'] = d
print(d)
m = []
m.append((m, 1))
print(m, m == m, m[0][0] is m)
print([[]] * 2, [[1, 2], [3]][0][1])
