a = []
b = []
c = b
print("a == b", a == b)
print("a is b", a is b)
print("b is c", b is c)
print("not a", not a)
c.append(1)
print("a == b", a == b)
print("b == c", b == c)
if a or b:
    print("something is not empty")
if a and b:
    print("both are not empty")
b = c = None
print(b is None and c is None)
