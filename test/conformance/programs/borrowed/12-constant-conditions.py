import sys
def endless():
    x = []
    while True:
        if len(x) == 2:
            break
        x.append(1)
    print(sys.getrefcount(x))
def plain():
    x = []
    if True:
        print(sys.getrefcount(x))
    print(sys.getrefcount(x))
def zero():
    x = []
    if 0:
        print('never')
    print(sys.getrefcount(x))
endless()
plain()
zero()
