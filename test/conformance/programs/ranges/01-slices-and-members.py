tables = range(2, 20, 3)
print(tables, len(tables), tables[0], tables[-1], tables[1:4], tables[::-1], tables[5:2])
print(tables.start, tables.stop, tables.step, 5 in tables, 6 in tables, 5.0 in tables, "5" in tables)
print(tables.index(8), tables.count(8), tables.count(9), list(reversed(tables)))
for wrong in (lambda: tables[10], lambda: tables["a"], lambda: range(1, 2, 0), lambda: range(2.5), lambda: tables + tables):
    try:
        print(wrong())
    except (IndexError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
