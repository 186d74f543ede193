import sys
base = []
table = [base] * 4
print(sys.getrefcount(base))
table += [base]
table.insert(0, base)
print(sys.getrefcount(base), len(table))
table.remove(base)
table.reverse()
print(sys.getrefcount(base), table.count(base), table.index(base))
half = table[:2]
both = table + half
print(sys.getrefcount(base), len(both))
del table[1:], both
print(sys.getrefcount(base))
