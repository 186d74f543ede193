import gc

gc.collect()
gc.disable()

a = [1]
b = [2]
a.append(b)
b.append(a)
print(len(a), len(b))
del a
print("after del a:", gc.collect())
del b
print("after del b:", gc.collect())
c = [3]
c.append(c)
c.pop()
del c
print("c was not a cycle any more:", gc.collect())
