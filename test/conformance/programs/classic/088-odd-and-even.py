import sys

evens = []
odds = []
both = []
for i in range(6):
    cell = [i]
    both.append(cell)
    if i % 2 == 0:
        evens.append(cell)
    else:
        odds.append(cell)
print(evens, odds)
evens[0][0] = "zero"
print(both)
del cell
print(sys.getrefcount(both[0]), sys.getrefcount(both[5]))
odds.clear()
print(sys.getrefcount(both[0]), sys.getrefcount(both[5]))
