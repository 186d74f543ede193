def f(x):
    try:
        r = 10 // x
    except ZeroDivisionError:
        print('zero', end=' ')
        return 'except'
    else:
        print('else', end=' ')
    finally:
        print('finally', end=' ')
    return r
print(f(2))
print(f(0))
def g():
    for i in range(3):
        try:
            if i == 1:
                continue
            print(i, end=' ')
        finally:
            print('f', end=' ')
    return 'done'
print(g())
