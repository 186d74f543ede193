total = 0
for i in range(1, 101):
    total += i
print(total)
n, steps = 27, 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
print(steps)
for i in range(2, 20):
    for j in range(2, i):
        if i % j == 0:
            break
    else:
        print(i, end=' ')
print()
a, b = 0, 1
while a < 100:
    print(a, end=' ')
    a, b = b, a + b
print()
