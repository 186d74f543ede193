import sys

a = b = c = d = []
print("count", sys.getrefcount(a))
for step in range(3):
    if step == 0:
        b = None
    elif step == 1:
        c = None
    else:
        d = None
    print("step", step, "count", sys.getrefcount(a))
print(b, c, d)
