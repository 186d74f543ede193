import sys

def print_same(a, b):
    if a is b:
        print("SAME")
    else:
        print("NOT SAME")

def print_equal(a, b):
    if a == b:
        print("EQUAL")
    else:
        print("NOT EQUAL")

p = [[1], [2]]
q = [p[0], p[1]]
print_same(p, q)
print_equal(p, q)
print_same(p[0], q[0])
q[0] = [1]
print_same(p[0], q[0])
print_equal(p, q)
