def make_bad(n):
    row = [0] * n
    return [row] * n

def make_good(n):
    rows = []
    for i in range(n):
        rows.append([0] * n)
    return rows

bad = make_bad(2)
good = make_good(2)
bad[0][0] = 1
good[0][0] = 1
print("bad ", bad)
print("good", good)
print(bad[0] is bad[1], good[0] is good[1])
