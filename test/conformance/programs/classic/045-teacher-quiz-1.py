import sys

def f(lst):
    lst.append(4)
    lst = [0]
    lst.append(5)
    print("inside:", lst)

a = [1, 2, 3]
b = a
f(a)
print("outside:", a)
print(b is a)
print(sys.getrefcount(a))
