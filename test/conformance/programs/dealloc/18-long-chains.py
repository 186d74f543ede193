class Link:
    def __init__(self, number, rest):
        self.number = number
        self.rest = rest

    def __del__(self):
        if self.number % 100 == 0:
            print("freed", self.number)


chain = None
for number in range(401):
    chain = Link(number, chain)
del chain
print("the chain is gone")
nested = []
for turn in range(900):
    nested = [nested]
del nested
print("end")
