s = 'hello world!'
t = s.upper().lower()
print(s == t, s is t)
print(s[:] is s, str(s) is s, s + '' is s, s * 1 is s)
print(s.strip() is s, s.replace('zzz', 'y') is s, ''.join([s]) is s)
n = 12345
print(str(n) == str(n), str(n) is str(n))
u = ''.join(['he', 'llo wor', 'ld!'])
print(u == s, u is s)
print(f'{s}' is s, f'{s}' == s)
