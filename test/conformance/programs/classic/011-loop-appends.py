import sys

item = {"k": 1}
box = []
for i in range(4):
    box.append(item)
    print(i, "refs:", sys.getrefcount(item))
while box:
    box.pop()
print("empty:", sys.getrefcount(item))
