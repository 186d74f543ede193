from functools import reduce

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


print(reduce(lambda total, number: total + number, [1, 2, 3]), reduce(max, [4, 9, 2], 5))
try:
    reduce(max, [])
except TypeError as error:
    print(error)
last = reduce(lambda old, new: new, [Cup("one"), Cup("two"), Cup("three")])
print(last.name)
