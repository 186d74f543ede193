class D:
    def __init__(self, n):
        self.n = n
    def __del__(self):
        print('-', self.n, end=' ')
def search(items, wanted):
    for item in items:
        if item.n == wanted:
            print('found', end=' ')
            return item
        else:
            continue
    else:
        print('nothing', end=' ')
search([D(1), D(2), D(3)], 2)
print('|')
search([D(1), D(2)], 5)
print('|')
kept = search([D(1), D(2)], 1)
print('|')
for x in [D(7), D(8)]:
    break
print('|')
del x
print('| end')
