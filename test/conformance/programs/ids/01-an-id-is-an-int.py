box = ["pen"]
number = id(box)
print(type(number), isinstance(number, int), bool(number))
print("%s" % (number == id(box)), f"{number == id(box)}")
print(len({number, id(box)}), {number: "box"}[id(box)])
print(sorted([number, number]) == [number] * 2)
