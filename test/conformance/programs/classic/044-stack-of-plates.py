import sys

plate = ["plate"]
stack = []
for _ in range(5):
    stack.append(plate)
print("on the stack:", len(stack), "count:", sys.getrefcount(plate))
for _ in range(3):
    stack.pop()
print("on the stack:", len(stack), "count:", sys.getrefcount(plate))
stack = stack + stack
print("on the stack:", len(stack), "count:", sys.getrefcount(plate))
del stack
print("no stack, count:", sys.getrefcount(plate))
