import sys
a = {}
print([a, a, sys.getrefcount(a)][2])
print((a, sys.getrefcount(a))[1])
print({'k': a, 'n': sys.getrefcount(a)}['n'])
print(len([a, [a, a, sys.getrefcount(a)]]))
b = [a, [a, a, sys.getrefcount(a)]]
print(b[1][2], sys.getrefcount(a))
