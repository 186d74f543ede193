def f(x):
    try:
        r = 10 // x
    except ZeroDivisionError:
        print('zero', end=' ')
        return 'except'
    except TypeError as e:
        print(e, end=' ')
        r = 'type'
    else:
        print('else', end=' ')
    print('after', end=' ')
    return r
print(f(2))
print(f(0))
print(f('x'))
def g():
    try:
        return 'try'
    except ValueError:
        return 'except'
    else:
        return 'else'
print(g())
