x = 'global'
def read():
    return x
def local():
    x = 'local'
    return x
def change():
    global x, y
    x = 'changed'
    y = 'new'
print(read(), local(), x)
change()
print(read(), local(), x, y)
def unbound():
    try:
        print(x)
    except UnboundLocalError as e:
        print(e)
    x = 1
    return x
print(unbound(), x)
