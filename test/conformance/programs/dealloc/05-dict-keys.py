class K:
    def __init__(self, n):
        self.n = n
    def __del__(self):
        print(self.n, end=' ')
d = {K('k1'): K('v1'), K('k2'): K('v2')}
d = None
print('|')
k = K('k3')
d = {k: K('v3')}
d[k] = K('v4')
print('| value replaced')
del k
print('| name gone')
d.popitem()
print('| item gone')
s = {K('in set')}
s.clear()
print('|')
