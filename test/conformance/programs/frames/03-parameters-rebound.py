def f(a, b=2, c=3):
    a = a * b
    b = [a, c]
    return b
l = [1]
print(f(l), l)
print(f(1, c=l), f(c=1, a=2), f(1, 2, 4))
def g(l):
    l.append('g')
    l = ['new']
    l.append('local')
    return l
print(g(l), l)
def h(l):
    del l[:]
    return len(l)
print(h(l), l)
