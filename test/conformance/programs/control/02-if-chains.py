def grade(p):
    if p >= 90:
        return 'A'
    elif p >= 80:
        return 'B'
    elif p >= 70 and p % 2 == 0:
        return 'C even'
    elif not p:
        return 'zero'
    else:
        pass
    return 'F'
for p in [95, 80, 72, 73, 0, -1]:
    print(p, grade(p), 'ok' if p > 72 else 'low' if p > 0 else 'none')
x = 5
if x > 3:
    if x > 4:
        print('both')
print('a' if x else 'b', (x == 5) + 1, x in (1, 5) and x)
