import sys

a = [1]
b = a
a += [2]
print(a, b, a is b)
print("refs", sys.getrefcount(b))
a = a + [3]
print(a, b, a is b)
print("refs", sys.getrefcount(b))
s = "ab"
t = s
s += "c"
print(s, t)
