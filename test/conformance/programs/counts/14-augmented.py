import sys
a = b = [1]
a += [2]
print(a is b, sys.getrefcount(a))
a *= 2
print(a is b, a, sys.getrefcount(b))
d = {'n': a}
d['n'] += [3]
print(d['n'] is b, b, sys.getrefcount(b))
class O:
    pass
o = O()
o.l = a
o.l += [4]
print(o.l is a, sys.getrefcount(a), len(a))
s = {1}
r = s
s |= {2}
print(s is r, sys.getrefcount(s))
