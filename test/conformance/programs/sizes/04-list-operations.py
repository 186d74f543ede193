import sys
l = [0, 1, 2, 3, 4, 5, 6]
print(sys.getsizeof(l), sys.getsizeof(l[:]), sys.getsizeof(l[1:4]), sys.getsizeof(l + l), sys.getsizeof(l.copy()))
m = list(range(5))
print(sys.getsizeof(m), sys.getsizeof(list('abc')), sys.getsizeof(sorted([3, 2, 1])))
m.extend([1, 2])
print(sys.getsizeof(m))
m.insert(0, 9)
print(sys.getsizeof(m))
del m[2:]
print(sys.getsizeof(m))
m.clear()
print(sys.getsizeof(m))
n = []
n += [1, 2, 3]
print(sys.getsizeof(n))
