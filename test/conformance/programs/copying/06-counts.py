import copy, sys
x = []
a = [x, x]
b = copy.copy(a)
print(sys.getrefcount(x))
c = copy.deepcopy(a)
print(sys.getrefcount(x), sys.getrefcount(c[0]))
d = {'x': x}
e = copy.copy(d)
print(sys.getrefcount(x))
del a, b
print(sys.getrefcount(x))
class K:
    pass
k = K()
k.x = x
m = copy.copy(k)
print(sys.getrefcount(x), m.x is x)
