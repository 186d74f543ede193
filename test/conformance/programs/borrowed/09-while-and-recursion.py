import sys
def loop(n):
    x = []
    while n > 0:
        print(sys.getrefcount(x), end=' ')
        n -= 1
    print(sys.getrefcount(x))
def down(x, n):
    print(sys.getrefcount(x), end=' ')
    if n:
        down(x, n - 1)
def start():
    v = []
    down(v, 3)
    print(sys.getrefcount(v))
loop(2)
start()
down([], 3)
g = []
down(g, 3)
print()
