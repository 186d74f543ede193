import sys
print(sys.getsizeof([]), sys.getsizeof([1]), sys.getsizeof([1, 2]), sys.getsizeof([1, 2, 3]), sys.getsizeof([1, 2, 3, 4, 5]))
a = 1
print(sys.getsizeof([a, a, a]), sys.getsizeof([a] * 7), sys.getsizeof([[], [], []]))
l = []
for i in range(18):
    l.append(i)
    print(sys.getsizeof(l), end=' ')
print()
while l:
    l.pop()
    print(sys.getsizeof(l), end=' ')
print()
