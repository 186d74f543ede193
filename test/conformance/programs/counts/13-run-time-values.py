import sys
n = int('5000')
f = float('2.5')
s = ''.join(['a', 'b', 'c d'])
t = tuple([n, f])
print(sys.getrefcount(n), sys.getrefcount(f), sys.getrefcount(s), sys.getrefcount(t))
l = [n, f, s, t]
m = n + 1
print(sys.getrefcount(n), sys.getrefcount(f), sys.getrefcount(s), sys.getrefcount(t), sys.getrefcount(m))
n += 1
print(n == m, n is m, sys.getrefcount(n), sys.getrefcount(l[0]))
