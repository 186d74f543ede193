import copy
import sys

row = [1, 2]
table = [row, [3, 4]]
clone = copy.copy(table)
print(clone == table, clone is table)
print("row refs:", sys.getrefcount(row))
clone[0].append(99)
print(table)
deep = copy.deepcopy(table)
print("row refs:", sys.getrefcount(row))
deep[0].append(100)
print(table, deep)
