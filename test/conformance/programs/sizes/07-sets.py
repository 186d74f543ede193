import sys
s = set()
for i in range(20):
    print(sys.getsizeof(s), end=' ')
    s.add(i)
print()
print(sys.getsizeof({1, 2}), sys.getsizeof(set([1, 2, 3])))
for i in range(20):
    s.discard(i)
print(len(s), sys.getsizeof(s))
s.clear()
print(sys.getsizeof(s))
