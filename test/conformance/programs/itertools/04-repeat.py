from itertools import count, islice, repeat

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


for cup in repeat(Cup("tea"), 2):
    print("see", cup.name)
del cup
print("end of the loop")
numbers = count(5, 2)
print(next(numbers), next(numbers), list(islice(numbers, 2)))
