l = [0, 1, 2, 3, 4, 5]
print(l[1:4], l[:2], l[4:], l[::2], l[::-1], l[-2:], l[5:1], l[:], l[10:], l[-10:2])
l[1:3] = ['a']
print(l)
l[2:2] = [7, 8]
print(l)
l[:1] = []
print(l)
l[::2] = ['x', 'x', 'x']
print(l)
del l[1:3]
print(l)
l[len(l):] = [9]
print(l)
try:
    l[::2] = [1]
except ValueError as e:
    print(e)
