print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 >= 2, 1 == 1 != 2, 1 < 2 > 0)
print(1 == 1.0, 1 == True, 0 == False, 2 == True, '1' == 1, None == 0)
print(10 ** 20 == 1e20, 2 ** 53 + 1 == float(2 ** 53), 0.1 + 0.2 == 0.3)
for x in [0, 1, -1, 0.0, '', 'a', [], [0], {}, None, (), set()]:
    print(bool(x), end=' ')
print()
print(5 and 0 and 7, 0 or '' or 'last', not 5, not not 5, 1 and 2, None or [])
