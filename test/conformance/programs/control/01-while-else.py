def find(l, x):
    i = 0
    while i < len(l):
        if l[i] == x:
            print('found at', i)
            break
        i += 1
    else:
        print('not found')
find([1, 2, 3], 2)
find([1, 2, 3], 5)
find([], 1)
for i in range(10):
    if i % 2:
        continue
    if i > 6:
        break
    print(i, end=' ')
else:
    print('never')
print(i)
