class Node:
    pass

a = Node()
a.value = b = c = ["v"]
print(a.value is b, b is c)
b = b + ["w"]
print(a.value, b, c)
c += ["x"]
print(a.value, b, c)
a.value, c = c, None
print(a.value, b, c)
