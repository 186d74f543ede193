class Tile:
    def __init__(self, c):
        self.c = c
    def __del__(self):
        print("-" + self.c, end=" ")

row = [Tile("a"), Tile("b"), Tile("c")]
row[1] = Tile("x")
print()
row[0] = row[2]
print()
row[2] = None
print()
row.reverse()
print(row[0], row[2].c)
row = []
print()
