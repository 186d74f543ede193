def numbers():
    print("numbers() runs")
    return [1, 2, 3]


def factor():
    print("factor() runs")
    return 10


lazy = (number * times for number in numbers() for times in [factor()])
print("made")
print(next(lazy))
limit = 2
low = (number for number in [1, 2, 3] if number < limit)
limit = 4
print(list(low))
