a = b = [1, 2]
a += [3]
print("list  +=", a, b, a is b)

a = b = [1, 2]
a = a + [3]
print("list  + ", a, b, a is b)

a = b = (1, 2)
a += (3,)
print("tuple +=", a, b, a is b)

a = b = [1]
a += "xy"          # += accepts any iterable
print(a, b)
try:
    a = a + "z"
except TypeError as e:
    print(e)
