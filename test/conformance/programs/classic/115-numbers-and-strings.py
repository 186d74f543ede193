def describe(a, b):
    print(a, b, "equal" if a == b else "not equal")

x = 3
y = x
x = x * 2
describe(x, y)
s = "abc"
t = s
s = s.upper()
describe(s, t)
t = t.upper()
describe(s, t)
u = (1, 2)
v = u
u = u + (3,)
describe(u, v)
describe(u[:2], v)
