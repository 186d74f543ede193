import gc

print(gc.isenabled())
gc.set_threshold(0)
print(gc.get_threshold()[0])
gc.set_threshold(5000, 20)
print(gc.get_threshold()[:2])
gc.disable()
print(gc.isenabled(), gc.get_debug())
try:
    gc.collect(3)
except ValueError as error:
    print(error)
