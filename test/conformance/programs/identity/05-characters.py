s = 'hello'
t = 'h'
print(s[0] == t, s[0] is t)
print(s[1] is s[1], s[4:] == 'o')
c = s[2]
print(c is s[3], c == s[3])
e = s[1:1]
print(e is s[2:2], e == '')
d = 'cab'[1:2]
for ch in 'aba':
    print(ch is d, ch == d, end=' ')
print()
