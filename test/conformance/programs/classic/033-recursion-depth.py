import sys

def down(obj, n):
    print(n, sys.getrefcount(obj))
    if n > 0:
        down(obj, n - 1)
    print(n, sys.getrefcount(obj))

token = ["token"]
down(token, 3)
print("after", sys.getrefcount(token))
