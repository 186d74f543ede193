a = [1, 2]
b = a
a += (3,)
print(a, b, a is b)
a = a + [4]
print(a, b)
a *= 2
print(a)
print([1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 9], [1, 2] == [2, 1], [1] == [1.0])
print(2 in a, 9 in a, [1] in [[1]], not a, not [])
print([0] * 3, [] * 5, [1] * -1, list(range(3)), list('ab'), list((1, 2)), list({'k': 1}))
