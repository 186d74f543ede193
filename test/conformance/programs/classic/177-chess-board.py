def board(n, m):
    rows = []
    for r in range(n):
        row = []
        for c in range(m):
            row.append("#" if (r + c) % 2 else ".")
        rows.append(row)
    return rows

def show(b):
    for row in b:
        print("".join(row))
    print()

b = board(2, 3)
mirror = b[::-1]
b[0][0] = "K"
show(b)
show(mirror)
print(b[0] is mirror[1])
