import sys
print(sys.getsizeof({}), sys.getsizeof({'a': 1}), sys.getsizeof({1: 1}))
d = {}
for i in range(23):
    d['k' + str(i)] = i
    print(sys.getsizeof(d), end=' ')
print()
e = {}
for i in range(12):
    e[i] = None
    print(sys.getsizeof(e), end=' ')
print()
del d['k3'], d['k4']
print(sys.getsizeof(d), sys.getsizeof(d.copy()))
d.clear()
print(sys.getsizeof(d))
