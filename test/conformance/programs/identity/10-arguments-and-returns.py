def same(x):
    return x
def rebind(x):
    x = x + [9]
    return x
def mutate(x):
    x += [9]
    return x
a = [1]
print(same(a) is a, rebind(a) is a, a)
print(mutate(a) is a, a)
t = (1,)
def grow(t):
    t += (2,)
    return t
print(grow(t) is t, t)
print(same(same) is same, abs(a[0]) is a[0])
n = 10 ** 10
print(+n is n, int(n) is n, n + 0 is n, n * 1 is n, float(n) is n)
