import sys
box = ['box']
def f(a, b=box):
    return sys.getrefcount(a), sys.getrefcount(b)
print(sys.getrefcount(box))
print(f([]), f(box), f(b=[], a=[]), f([], box))
def g(x):
    return f(x), f(x, x), f(b=x, a=x)
print(g([]))
print(g(box))
