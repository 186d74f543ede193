import gc
gc.collect()
gc.disable()
l = []
l.append(l)
del l
print(gc.collect())
a, b = [], []
a.append(b)
b.append(a)
a = b = None
print(gc.collect())
d = {}
d['me'] = d
d = 0
print(gc.collect())
t = ([],)
t[0].append(t)
t = None
print(gc.collect())
l = [1, 2, 3]
l = [l, l]
l = None
print(gc.collect())
