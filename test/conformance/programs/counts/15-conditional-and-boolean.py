import sys
a = [1]
b = []
c = a or b
print(c is a, sys.getrefcount(a))
c = a and b
print(c is b, sys.getrefcount(a), sys.getrefcount(b))
c = b if len(a) > 5 else a
print(c is a, sys.getrefcount(a), sys.getrefcount(b))
print(sys.getrefcount(a or b), sys.getrefcount(b or a), sys.getrefcount(a and b))
if not b:
    print(sys.getrefcount(a if a else b))
