def f(a, b, c=0):
    return a
def attempt(kind):
    try:
        if kind == 1:
            f(1)
        elif kind == 2:
            f(1, 2, 3, 4)
        elif kind == 3:
            f(1, 2, d=5)
        elif kind == 4:
            f(1, 2, a=3)
        elif kind == 5:
            f()
        else:
            kind()
    except TypeError as e:
        print(e)
for k in range(1, 7):
    attempt(k)
