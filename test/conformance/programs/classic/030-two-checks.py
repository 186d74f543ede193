def compare_ids(first, second):
    """Tell whether two names lead to one object."""
    same = id(first) == id(second)
    print(first, second, "same" if same else "different")
    return same

a = {"x": 1}
b = a
c = dict(a)
print(compare_ids(a, b))
print(compare_ids(a, c))
c["x"] = 2
b["x"] = 3
print(a, b, c)
