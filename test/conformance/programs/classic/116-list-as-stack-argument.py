import sys

def push_twice(stack, x):
    stack.append(x)
    stack.append(x)
    print("in push:", sys.getrefcount(x), sys.getrefcount(stack))

def pop_all(stack):
    while stack:
        x = stack.pop()
    print("in pop:", sys.getrefcount(x), sys.getrefcount(stack))

s = []
v = ["v"]
push_twice(s, v)
print("module:", sys.getrefcount(v))
pop_all(s)
print("module:", sys.getrefcount(v))
