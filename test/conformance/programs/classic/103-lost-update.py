def add_one(numbers):
    for n in numbers:
        n = n + 1
    return numbers

def add_one_right(numbers):
    for i in range(len(numbers)):
        numbers[i] = numbers[i] + 1
    return numbers

a = [1, 2, 3]
b = add_one(a)
print(a, b, a is b)
b = add_one_right(a)
print(a, b, a is b)
