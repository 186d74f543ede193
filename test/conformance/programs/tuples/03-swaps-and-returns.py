def minmax(l):
    return min(l), max(l)
low, high = minmax([4, 2, 9])
print(low, high, minmax([1]))
a, b, c = 1, 2, 3
a, b, c = c, a, b
print(a, b, c)
p = q = (1, 2)
p += (3,)
print(p, q, p is q)
for i, (x, y) in enumerate(((1, 2), (3, 4))):
    print(i, x * y, end=' ')
print(list(zip((1, 2), 'ab')), dict(zip('xy', (8, 9))))
