class File:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("closing", self.name)

f = File("notes.txt")
readers = [f, f]
table = {"open": f}
steps = ["name", "first reader", "second reader", "table"]
for step in steps:
    print("removing", step)
    if step == "name":
        del f
    elif step == "table":
        table.clear()
    else:
        readers.pop()
print("nobody refers to the file")
