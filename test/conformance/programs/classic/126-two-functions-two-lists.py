import sys

def f():
    x = [1, 2, 3]
    return x

def g(y):
    z = y
    z.append(4)
    return len(y)

a = f()
b = f()
print(a == b, a is b)
print(g(a))
print(a == b, len(a), len(b))
print("a:", sys.getrefcount(a))
print("b:", sys.getrefcount(b))
