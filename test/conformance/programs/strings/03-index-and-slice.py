s = 'abcdefg'
print(s[0], s[-1], s[2:5], s[:3], s[4:], s[::2], s[::-1], s[-3:-1], s[10:], s[5:2] == '')
for i in range(len(s)):
    print(s[i], end='.')
print()
try:
    print(s[7])
except IndexError as e:
    print(e)
try:
    s[0] = 'x'
except TypeError as e:
    print(e)
try:
    del s[0]
except TypeError as e:
    print(e)
print(s + '!', s * 2, 3 * 'ab', 'x' * 0 == '', 'ab' 'cd')
