import sys
x = [0]
l = [x]
t = (x, x)
d = {1: x}
class K:
    pass
k = K()
k.x = x
print(sys.getrefcount(x))
l.append(x)
l.extend([x, x])
print(sys.getrefcount(x))
l[1:3] = []
d.clear()
print(sys.getrefcount(x), len(l))
del k
t = None
print(sys.getrefcount(x))
