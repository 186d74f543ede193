def average(values):
    values.sort()
    values.pop()
    values.pop(0)
    total = 0
    for v in values:
        total += v
    return total / len(values)

marks = [9, 3, 7, 5]
best = marks
print(average(marks[:]), marks)
print(average(marks), marks)
print(best, best is marks)
