row = ["tea", "milk", "water"]
try:
    row[::2] = [1]
except ValueError as error:
    print(error)
try:
    row[1:2] = 5
except TypeError as error:
    print(error)
print(row)
