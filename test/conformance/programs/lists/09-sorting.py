l = [3, -1, 2, -5]
print(sorted(l), l)
print(sorted(l, key=abs), sorted(l, reverse=True))
words = ['bb', 'aa', 'c', 'dd', 'a']
words.sort(key=len)
print(words)
words.sort()
print(words)
pairs = [(2, 'b'), (1, 'z'), (2, 'a')]
pairs.sort()
print(pairs)
def second(p):
    return p[1]
print(sorted(pairs, key=second))
print(sorted([True, 0, 2.5, -1]), sorted('ba'), sorted({3: 1, 1: 2}))
