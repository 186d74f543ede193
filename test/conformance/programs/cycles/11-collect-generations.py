import gc
gc.collect()
gc.disable()
class N:
    pass
n = N()
n.me = n
n = None
print(gc.collect(2))
print(gc.collect(2))
try:
    gc.collect(3)
except ValueError as e:
    print(e)
print(gc.isenabled())
