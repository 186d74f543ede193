from itertools import dropwhile, filterfalse, pairwise, starmap, zip_longest

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


print(list(zip_longest("ab", "c", fillvalue="-")), list(pairwise([1, 2, 3])))
print(list(dropwhile(lambda n: n < 3, [1, 3, 1])), list(filterfalse(None, [0, 1, ""])))
print(list(starmap(lambda a, b: a + b, [(1, 2), (3, 4)])))
for left, right in pairwise([Cup("one"), Cup("two"), Cup("three")]):
    print(left.name, right.name)
del left, right
print("end")
