numbers = [1, 2, 3]
before = id(numbers)

numbers.append(4)
numbers[0] = 100
numbers.sort(reverse=True)
print(numbers)
print("Same object after mutation?", id(numbers) == before)

text = "hello"
before = id(text)
text = text + " world"
print(text)
print("Same object after concatenation?", id(text) == before)
