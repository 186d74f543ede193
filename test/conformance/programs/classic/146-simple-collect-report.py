import gc

class Thing:
    pass

def cycle():
    t = Thing()
    t.me = t

def no_cycle():
    t = Thing()
    t.me = None

gc.collect()
gc.disable()
for round in range(3):
    no_cycle()
print("no_cycle:", gc.collect())
for round in range(3):
    cycle()
print("cycle:", gc.collect())
print("enabled:", gc.isenabled())
