def halves(numbers):
    for number in numbers:
        yield 10 / number


def total(numbers):
    return sum(half for half in halves(numbers))


print(total([1, 2]))
print(total([5, 0]))
