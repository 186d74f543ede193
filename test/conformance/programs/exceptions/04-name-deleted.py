e = 'before'
try:
    raise ValueError('inside')
except ValueError as e:
    print(e)
try:
    print(e)
except NameError as problem:
    print(problem)
def f():
    err = 'local'
    try:
        [][0]
    except IndexError as err:
        print(err)
    try:
        return err
    except UnboundLocalError as u:
        return str(u)
print(f())
