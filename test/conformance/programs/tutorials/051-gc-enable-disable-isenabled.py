import gc

print("enabled at start:", gc.isenabled())
gc.disable()
print("after disable:", gc.isenabled())

try:
    created = [[] for _ in range(5000)]   # many containers, no automatic run
    print("built", len(created), "lists")
finally:
    gc.enable()

print("after enable:", gc.isenabled())
print("threshold has three numbers:", len(gc.get_threshold()) == 3)
