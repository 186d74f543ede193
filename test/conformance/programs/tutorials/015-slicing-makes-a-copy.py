data = [1, 2, [3, 4]]
clone = data[:]
clone[0] = "changed"
clone[2].append(5)
print("data: ", data)
print("clone:", clone)

# For immutable sequences a full slice can hand back the same object
t = tuple(data)
s = "immutable"
print("list  x[:] is x:", data[:] is data)
print("tuple x[:] is x:", t[:] is t)
print("str   x[:] is x:", s[:] is s)
