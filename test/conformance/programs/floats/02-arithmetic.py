x = 2.5
print(x + 1, x - 1, x * 2, x / 2, x // 1, x % 1, x ** 2, -x, abs(-x))
print(7 / 2, 6 / 2, 2 ** 0.5, 2 ** -1, 1e3, 10 // 3.0)
print(0.1 * 3, 1.1 + 2.2, 1.0 - 0.9, sum([0.1] * 3))
print(1.5 < 2, 2.0 == 2, 3 > 2.9, max(1, 2.5), min(1, 1.0), sorted([2.5, 1, -0.5]))
for n in range(2):
    try:
        print(1.0 / n)
    except ZeroDivisionError as e:
        print(e)
print(1e308 * 10)
