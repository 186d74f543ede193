import sys

def check(a, b):
    if id(a) == id(b):
        return "same"
    return "not same"

a = [7, 8, 9]
b = a
c = a[:]
d = list(a)
print("a b", check(a, b))
print("a c", check(a, c))
print("c d", check(c, d))
a, c = c, a
print("a b", check(a, b))
print("c b", check(c, b))
print("Count of references = ", sys.getrefcount(b))
