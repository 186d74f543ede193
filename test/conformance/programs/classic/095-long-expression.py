import sys

def n(x):
    return sys.getrefcount(x)

def pick(x, y):
    return x

a = [1]
b = [a]
print(n(a) + n(b))
print(n(pick(a, b)), n(pick(b, a)))
print(n(a) == n(b[0]))
c = pick(b, a)
print(n(b), n(c[0]))
