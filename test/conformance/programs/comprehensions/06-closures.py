def outer(k):
    def inner():
        return k
    rows = [k + i for i in range(3)]
    return rows, inner()
print(outer(4))
def shadow(n):
    doubled = [n * 2 for n in range(3)]
    return n, doubled
print(shadow('n'))
total = 0
for step in [s * 2 for s in (1, 2)]:
    total += step
print(total, [total for total in range(2)], total)
