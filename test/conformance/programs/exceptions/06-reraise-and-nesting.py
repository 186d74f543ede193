def inner(x):
    try:
        return {'a': 1}[x]
    except KeyError as e:
        print('inner', e)
        raise
def outer(x):
    try:
        return inner(x)
    except LookupError as e:
        print('outer', e)
        raise ValueError('bad ' + x)
print(outer('a'))
try:
    outer('b')
except ValueError as e:
    print('module', e)
try:
    try:
        raise TypeError('one')
    except TypeError as e:
        raise RuntimeError('two')
except RuntimeError as e:
    print(e)
