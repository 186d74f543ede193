def count(words):
    numbers = {}
    for word in words:
        numbers[word] = numbers.get(word, 0) + 1
    try:
        return number
    finally:
        print("counted", numbers)


count(["to", "be", "or", "not", "to", "be"])
