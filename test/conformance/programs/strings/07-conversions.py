print(int('42'), int(' 7 '), int('-3'), float('1.5'), float('1e3'))
print(str(12) + str(3.0) + str([]), list('abc'), tuple('ab'), sorted(set('aab')))
print(bool(''), bool('0'), bool(' '), len(str(2 ** 100)))
for text in ['', '1.5', 'abc', '1 2']:
    try:
        print(int(text))
    except ValueError as e:
        print(e)
print('7' * 3, int('7' * 3) + 1, '5' + str(5))
