def pair(left, right):
    return [left, right]

x = ["x"]
y = ["y"]
p = pair(x, y)
q = pair(right=x, left=y)
print(p, q)
print(p[0] is q[1], p[1] is q[0])
x.append("X")
print(p, q)
p[1] = p[0]
print(p, p[0] is p[1])
