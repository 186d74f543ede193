row = [0, 0, 0]
grid = [row, row, row]
grid[0][0] = 1
for r in grid:
    print(r)

print("distinct rows:", len({id(r) for r in grid}))
print("-" * 20)

grid = [list(row) for _ in range(3)]
grid[1][1] = 9
for r in grid:
    print(r)
print("distinct rows:", len({id(r) for r in grid}))
