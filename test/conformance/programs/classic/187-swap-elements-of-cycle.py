import gc

a = ["a"]
b = ["b"]
a.append(b)
b.append(a)
print(a[1] is b, b[1][0], a[1][1] is a)
gc.collect()
gc.disable()
a[1], b[1] = b[1], a[1]
print(a[1] is b)
a.pop()
print(b[1] is a, b)
del a, b
print(gc.collect())
