import gc
print(gc.isenabled())
gc.disable()
print(gc.isenabled(), gc.isenabled())
gc.enable()
print(gc.isenabled())
gc.collect()
gc.disable()
l = [[]]
l[0].append(l)
l = None
print(gc.collect())
print(len(gc.get_threshold()) == 3)
gc.enable()
