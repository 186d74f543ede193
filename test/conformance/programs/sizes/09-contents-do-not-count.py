import sys
inner = list(range(1000))
outer = [inner]
print(sys.getsizeof(outer), sys.getsizeof([0]), sys.getsizeof(outer) < sys.getsizeof(inner))
print(sys.getsizeof((inner, inner)), sys.getsizeof({'k': inner}), sys.getsizeof({'k': 1}))
inner.append(1)
print(sys.getsizeof(outer))
outer.append(inner)
print(sys.getsizeof(outer))
