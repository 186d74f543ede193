import sys
for n in [0, 1, -1, 255, 2 ** 30 - 1, 2 ** 30, 2 ** 60 - 1, 2 ** 60, 10 ** 100]:
    print(sys.getsizeof(n), end=' ')
print()
print(sys.getsizeof(1.5), sys.getsizeof(0.0), sys.getsizeof(True), sys.getsizeof(None))
print(sys.getsizeof(10 ** 1000), sys.getsizeof(-2 ** 90))
