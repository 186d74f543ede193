import sys
for s in ['', 'a', 'hello', 'x' * 100, 'hello world']:
    print(len(s), sys.getsizeof(s), end='; ')
print()
s = ''
for i in range(4):
    s = s + 'ab'
    print(sys.getsizeof(s), end=' ')
print(sys.getsizeof('ab' * 20) == sys.getsizeof('x' * 40))
