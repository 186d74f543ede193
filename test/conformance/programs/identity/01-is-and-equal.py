a = [1, 2]
b = [1, 2]
c = a
print(a is b, a == b, a is c, a is not b)
print([] is [], {} == {}, () == (), [] == [])
print(id(a) == id(c), id(a) == id(b))
x = None
print(x is None, x == None, not x is None)
t = True
print(t is True, t == 1, (1 == 1) is t)
