def f(x):
    y = x
    del x
    try:
        return x
    except UnboundLocalError as e:
        print(e)
    del y
    try:
        del y
    except UnboundLocalError as e:
        print(e)
    y = 'again'
    return y
print(f(1))
def g():
    global name
    del name
name = 5
g()
try:
    g()
except NameError as e:
    print(e)
