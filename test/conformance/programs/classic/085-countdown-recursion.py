import sys

def countdown(n, box):
    if n == 0:
        print("lift off with", sys.getrefcount(box), "references")
        return
    print(n, end=" ")
    countdown(n - 1, box)

b = ["rocket"]
countdown(0, b)
countdown(3, b)
b2 = b
countdown(2, b2)
print("at the end", sys.getrefcount(b))
