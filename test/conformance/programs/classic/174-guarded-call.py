import sys

def safe(f, x):
    try:
        return f(x)
    except TypeError as e:
        print("TypeError:", e)
    except ZeroDivisionError:
        print("division!")
    return x

def invert(n):
    return 1 / n

lst = ["l"]
print(safe(invert, 4))
print(safe(invert, 0))
r = safe(invert, lst)
print(r is lst, sys.getrefcount(lst))
