import sys

cell = []
grid = [cell] * 3
print(grid, "refs:", sys.getrefcount(cell))
grid[0].append("x")
print(grid, "refs:", sys.getrefcount(cell))
grid[1] = []
print(grid, "refs:", sys.getrefcount(cell))
grid[1].append("y")
print(grid)
