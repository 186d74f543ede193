a, b = [1, 2]
print(a, b)
a, b = b, a
print(a, b)
(a, b), c = [3, 4], 5
print(a, b, c)
for x, y in [(1, 'a'), (2, 'b')]:
    print(x, y, end=';')
for i, (x, y) in enumerate([[3, 4], [5, 6]]):
    print(i, x, y, end=';')
print()
l = [0, 1, 2]
i = 0
i, l[i] = 2, 'new'
print(i, l)
x = y = [7]
x[0], y = 8, x
print(x, y, x is y)
