class Pair:
    def __init__(self, left, right):
        self.items = [left, right]

    def __iter__(self):
        for item in self.items:
            yield item

    def __del__(self):
        print("pair gone")


left, right = Pair("salt", "pepper")
print(left, right)
print(*Pair(1, 2))
print(dict([Pair("key", "value")]))
walk = iter(Pair("first", "second"))
print(next(walk))
print("the generator holds it")
del walk
print("over")
