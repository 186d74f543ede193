def swap(a, b):
    a, b = b, a
    print("in swap:  ", a, b)

def swap_items(lst, i, j):
    lst[i], lst[j] = lst[j], lst[i]

x = ["x"]
y = ["y"]
swap(x, y)
print("at module:", x, y)
both = [x, y]
swap_items(both, 0, 1)
print(both, both[0] is y, both[1] is x)
