def push(l, x):
    l.append(x)
def replace(l, x):
    l = [x]
    return l
def inplace(l, x):
    l[:] = [x]
a = [1]
push(a, 2)
print(a, replace(a, 3), a)
inplace(a, 4)
print(a)
b = [a, a]
push(b[0], 5)
print(b, a)
b[1] = b[1] + [6]
print(b, a, b[0] is a)
b[0] += [7]
print(b, a)
