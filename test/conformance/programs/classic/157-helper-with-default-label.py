import sys

def show(obj, label="object", times=1):
    for i in range(times):
        print(label, obj, sys.getrefcount(obj))

v = [9]
show(v)
show(v, "v")
show(v, times=2)
w = v
show(label="w", obj=w)
show([v, w], "list")
