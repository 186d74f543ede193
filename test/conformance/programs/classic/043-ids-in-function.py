def compare(a, b):
    """Prints whether two lists are one."""
    print("a =", a, "  b =", b)
    if a is b:
        print("one list, two names")
    elif a == b:
        print("two lists, equal contents")
    else:
        print("two different lists")

x = ["red", "green"]
y = ["red", "green"]
compare(x, y)
y = x
compare(x, y)
y.append("blue")
compare(x, y)
x = x + ["white"]
compare(x, y)
