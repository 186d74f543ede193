grid = [[0] * 3] * 2
grid[0][1] = 5
print(grid)
other = []
for i in range(2):
    other.append([0] * 3)
other[0][1] = 5
print(other)
row = other[0]
again = row
row[2] = 7
again = again + [8]
print(other, row, again)
a = b = []
a.append(1)
b = b + [2]
print(a, b)
