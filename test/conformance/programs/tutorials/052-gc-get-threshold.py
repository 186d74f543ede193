import gc

old = gc.get_threshold()
print("default thresholds:", old)

gc.set_threshold(500, 5, 5)
print("changed to:", gc.get_threshold())

gc.set_threshold(0)     # zero switches automatic collection off
print("gen0 threshold:", gc.get_threshold()[0], "- isenabled():", gc.isenabled())

gc.set_threshold(*old)
print("restored:", gc.get_threshold() == old)
