import sys

a = ["A"]
b = ["B"]
c = [a, b]
print("   a b c")
print("1)", sys.getrefcount(a), sys.getrefcount(b), sys.getrefcount(c))
d = c
print("2)", sys.getrefcount(a), sys.getrefcount(b), sys.getrefcount(c))
c = c + c
print("3)", sys.getrefcount(a), sys.getrefcount(b), sys.getrefcount(c))
b = a
print("4)", sys.getrefcount(a), sys.getrefcount(b), sys.getrefcount(c))
d = None
print("5)", sys.getrefcount(a), sys.getrefcount(b), sys.getrefcount(c))
