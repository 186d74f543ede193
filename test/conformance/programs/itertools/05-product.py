from itertools import combinations, permutations, product

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


print(list(product("ab", [1, 2])), list(product([0, 1], repeat=2)))
print(list(permutations([1, 2, 3], 2))[:4], list(combinations("abc", 2)))
for first, second in product([Cup("one"), Cup("two")], [Cup("three")]):
    print(first.name, second.name)
del first, second
print("end")
