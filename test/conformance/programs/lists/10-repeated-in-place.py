import sys
class D:
    def __del__(self):
        print('freed')
items = [D(), []]
same = items
items *= 3
print(items is same, len(items), sys.getrefcount(items[1]))
items *= 1
items *= True
print(len(items))
items *= 0
print(items)
try:
    items *= 1.5
except TypeError as error:
    print(error)
table = same_table = {'a': 1}
table |= {'b': items}
print(table, table is same_table, sys.getrefcount(items))
