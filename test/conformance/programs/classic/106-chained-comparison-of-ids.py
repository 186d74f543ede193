a = [1]
b = a
c = [1]
d = c
print(id(a) == id(b) == id(c))
print(id(a) == id(b), id(c) == id(d))
print(a == b == c == d)
b, d = d, b
print(id(a) == id(d), id(b) == id(c))
a = b
print(id(a) == id(b) == id(c))
