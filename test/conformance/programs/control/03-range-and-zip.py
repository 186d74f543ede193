print(list(range(5)), list(range(2, 8, 3)), list(range(5, 0, -1)), list(range(0)), list(range(3, 3)))
print(len(range(10)), 3 in range(5), 5 in range(5), range(10)[2], list(range(10)[2:5]))
print(list(zip([1, 2], 'abc')), list(zip([], [1])), list(enumerate('ab')), list(enumerate('ab', 5)))
for i in range(3):
    i = i * 10
    print(i, end=' ')
print(i)
for a, (b, c) in zip('xy', [(1, 2), (3, 4)]):
    print(a, b, c, end=';')
print()
try:
    range(1, 5, 0)
except ValueError as e:
    print(e)
