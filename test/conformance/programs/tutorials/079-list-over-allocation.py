import sys

# list.append grows the array in steps, not one by one
lst = []
last = sys.getsizeof(lst)
for n in range(1, 33):
    lst.append(n)
    size = sys.getsizeof(lst)
    if size != last:
        print(f"len {n:>2}: grew by {size - last} bytes")
        last = size

exact = list(lst)
print("a copy is not larger:", sys.getsizeof(exact) <= sys.getsizeof(lst))
print("tuple is smaller than list:", sys.getsizeof(tuple(lst)) < sys.getsizeof(lst))
