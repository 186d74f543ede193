import sys

lists = [[1], [1], [2]]
lists.append(lists[0])
for i in range(len(lists)):
    for j in range(i + 1, len(lists)):
        if lists[i] is lists[j]:
            print(i, j, "same object")
        elif lists[i] == lists[j]:
            print(i, j, "same value")
for entry in lists:
    print(entry, sys.getrefcount(entry), end="; ")
print()
