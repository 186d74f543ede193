numbers = [1]
numbers.append(numbers)
print(numbers)
table = {"me": None}
table["me"] = table
table["list"] = numbers
print(table)
pair = ([], 5)
pair[0].append(pair)
print(pair)
print([numbers, table])
print(numbers == numbers, numbers[1] is numbers)
