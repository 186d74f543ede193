print('a b  c'.split(), 'a,b,,c'.split(','), 'a,b,c'.split(',', 1), ''.split(), ''.split(','))
print('-'.join(['x', 'y', 'z']), ', '.join(['one']), ''.join([]), '.'.join('abc'))
print('  pad '.strip() + '|', 'xxhixx'.strip('x'), '  l '.lstrip() + '|', '  r '.rstrip() + '|')
print('one\ntwo\nthree'.splitlines(), 'k=v=w'.partition('='))
words = 'the cat the dog'.split()
print(len(words), words.count('the'), sorted(words))
try:
    print(','.join([1, 2]))
except TypeError as e:
    print(e)
