print('a' < 'b', 'B' < 'a', 'abc' < 'abd', 'ab' < 'abc', '10' < '9', '' < 'a')
print(sorted(['pear', 'Apple', 'fig']), sorted('hello'), min('hello'), max('hello'))
print(sorted(['bb', 'a', 'ccc'], key=len, reverse=True))
print('a' == 'a', 'a' == 97, 'a' != 'A')
try:
    print('a' < 1)
except TypeError as e:
    print(e)
print('z' > 'Z' > '9', 'b' in 'abc', 'ac' in 'abc', 'bc' not in 'abc')
