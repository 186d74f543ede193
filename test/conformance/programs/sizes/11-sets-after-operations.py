import sys

first = set(range(5))
second = {1, 2, 3, 4, 5}
print(sys.getsizeof(first), sys.getsizeof(second), sys.getsizeof(set(second)), sys.getsizeof(second | first))
first.clear()
print(sys.getsizeof(first), sys.getsizeof(second.copy()), sys.getsizeof(second & {1}), sys.getsizeof(frozenset(range(20))))
many = set(range(30))
print(sys.getsizeof(many), sys.getsizeof(many - set(range(29))), sys.getsizeof(many.copy()))
many -= set(range(29))
print(sys.getsizeof(many))
