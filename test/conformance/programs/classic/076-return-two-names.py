import sys

def make():
    data = [0]
    return data, data

a, b = make()
print(a is b, sys.getrefcount(a))
pair = make()
print(pair[0] is pair[1], sys.getrefcount(pair[0]))
a = pair[0]
print(sys.getrefcount(b), sys.getrefcount(a))
