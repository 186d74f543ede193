def f():
    return 1000
def g(x=1000, y='two words', z=(1, 'x')):
    return x, y, z
a = 1000
b = 1000
print(a is b, f() is a, g()[0] is a)
s = 'two words'
print(g()[1] is s, g()[1] == s)
p = 1.5
q = 1.5
print(p is q)
t = (1, 'x')
print(g()[2] is t)
c = 500 * 2
print(a is c)
