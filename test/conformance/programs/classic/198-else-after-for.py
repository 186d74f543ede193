import sys

wanted = ["w"]
lists = [[1], ["w"], wanted]
for i, l in enumerate(lists):
    if l is wanted:
        print("identical at", i)
        break
    if l == wanted:
        print("equal at", i)
else:
    print("not found")
print(sys.getrefcount(wanted))
l = lists.pop()
print(sys.getrefcount(l), len(lists))
l = None
print(sys.getrefcount(wanted))
