import sys
def last_break(z, n=0):
    while True:
        n += 1
        if n > 1: break
    return sys.getrefcount(z)
def two_breaks(z, n=0):
    while True:
        n += 1
        if n > 5: break
        if n > 1: break
    return sys.getrefcount(z)
def constants(z):
    while False: pass
    return sys.getrefcount(z)
def other(z):
    if 1: n = 1
    else: n = 2
    return sys.getrefcount(z)
def sure(z):
    assert True; return sys.getrefcount(z)
def either(z):
    n = 1 or z
    return sys.getrefcount(z)
print(last_break([]), two_breaks([]), constants([]), other([]), sure([]), either([]))
