import sys

store = []

def fill(n):
    global store
    old = store
    store = [n] * 3
    print("old:", old, "new:", store)

keep = store
print(sys.getrefcount(keep))
fill(4)
print(sys.getrefcount(keep), sys.getrefcount(store))
fill(5)
print(keep is store, store)
