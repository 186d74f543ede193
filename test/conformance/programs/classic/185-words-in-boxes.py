import sys

def box(x):
    return [x]

def unbox(b):
    return b.pop()

w = ["word"]
b = box(box(w))
print(b, sys.getrefcount(w))
inner = unbox(b)
print(b, inner, sys.getrefcount(w))
w2 = unbox(inner)
print(inner, w2 is w, sys.getrefcount(w))
try:
    unbox(b)
except IndexError as e:
    print(e)
