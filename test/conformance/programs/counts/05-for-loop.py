import sys
l = [[1], [2], [3]]
for e in l:
    print(sys.getrefcount(l), sys.getrefcount(e), end=' ')
print()
print(sys.getrefcount(e), sys.getrefcount(l))
def loop(items):
    for e in items:
        print(sys.getrefcount(items), sys.getrefcount(e), end=' ')
    print(sys.getrefcount(items), sys.getrefcount(e))
loop(l)
for e in [[4], [5]]:
    print(sys.getrefcount(e), end=' ')
print()
