class Box:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


row = [Box(number) for number in range(4)]
row[::2] = ["a", "b"]
print(len(row), row[0], row[2])
row[1:2] = "tea"
print(row[:4])
row[:0] = range(2)
print(row[:3])
row[:] = row
print(len(row))
row.clear()
print("end")
