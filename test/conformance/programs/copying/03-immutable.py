import copy
t = (1, 'a', (2, 3))
print(copy.copy(t) is t, copy.deepcopy(t) is t)
u = (1, [2])
v = copy.deepcopy(u)
print(copy.copy(u) is u, v is u, v == u, v[1] is u[1])
s = 'some text'
n = 10 ** 20
print(copy.copy(s) is s, copy.deepcopy(s) is s, copy.deepcopy(n) is n, copy.copy(None) is None)
def f():
    pass
print(copy.deepcopy(f) is f, copy.deepcopy([f])[0] is f)
