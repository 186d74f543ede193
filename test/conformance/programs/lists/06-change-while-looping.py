l = [1, 2, 3, 4]
for x in l:
    if x < 3:
        l.remove(x)
print(l)
m = [0]
for x in m:
    if len(m) < 5:
        m.append(x + 1)
print(m)
n = [1, 2, 3]
for x in n[:]:
    n.remove(x)
print(n)
k = [1, 2, 3]
for i, x in enumerate(k):
    k[i] = x * 10
print(k)
for x in k:
    x += 1
print(k, x)
