import sys
a = 1
for t in [(), (1,), (1, 2), (a, a, a), ('x', [1, 2, 3], {})]:
    print(len(t), sys.getsizeof(t), end='; ')
print()
print(sys.getsizeof(tuple(range(10))), sys.getsizeof((1, 2) * 10), sys.getsizeof((1, 2) + (3,)))
