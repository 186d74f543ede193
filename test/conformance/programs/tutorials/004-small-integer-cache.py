# CPython keeps the integers from -5 to 256 ready-made.
# We build the numbers from strings so the compiler cannot share constants.
def same_object(n):
    a = int(str(n))
    b = int(str(n))
    return a is b


for n in (-7, -6, -5, -1, 0, 1, 100, 255, 256, 257, 258, 1000):
    print("%5d -> %s" % (n, "cached" if same_object(n) else "two objects"))
