class Pot:
    def __init__(self, size):
        self.size = size

    def __del__(self):
        print("freed", self.size)


largest = max([Pot(2), Pot(5), Pot(3)], key=lambda pot: pot.size)
print("largest", largest.size)
print(min(3, 1, 2), max("tea", "cup", key=len), min([], default="none"), max({"b": 1, "a": 2}))
print(sorted([3, 1, 2], reverse=True), sorted(["b", "A"], key=str.lower), sorted({2: "x", 1: "y"}))
for wrong in (lambda: min([]), lambda: max(1, "a"), lambda: min(1), lambda: sorted([1, "a"])):
    try:
        print(wrong())
    except (TypeError, ValueError) as error:
        print(error)
print("end")
