row = ["tea", "milk", "water"]
try:
    row[::2] = [1]
except ValueError as error:
    print(error)
try:
    row[5] = "juice"
except IndexError as error:
    print(error)
print(row)
