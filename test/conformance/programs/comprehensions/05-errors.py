import sys
x = [1]
def attempt():
    y = [2]
    try:
        return [10 // n for n in [1, 0]]
    except ZeroDivisionError as e:
        print(e, sys.getrefcount(x), sys.getrefcount(y) > 0)
print(attempt())
try:
    print([n.missing for n in [x, x]])
except AttributeError as e:
    print(e)
print(sys.getrefcount(x))
try:
    n
except NameError as e:
    print(e)
