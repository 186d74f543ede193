s = 'Hello, World'
print(s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase())
print(s.startswith('Hell'), s.endswith('x'), 'World' in s, s.find('o'), s.find('z'), s.rfind('o'))
print(s.count('l'), s.index('W'), len(s))
print('abc'.isalpha(), '12'.isdigit(), 'a1'.isalnum(), ' '.isspace(), 'Ab'.isupper(), 'ab'.islower(), ''.isalpha())
print(s.replace('l', 'L'), s.replace('l', '', 1))
print(s)
