class Box:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


boxes = {"a": Box(1)}
boxes.update(a=Box(2))
print("updated")
boxes |= {"a": Box(3), "b": Box(4)}
print("merged")
merged = boxes | {"a": Box(5)}
print(merged["a"].name, boxes["a"].name)
del boxes
print("first dictionary gone")
merged.setdefault("c", Box(6))
merged.setdefault("c", Box(7))
merged.clear()
print("end")
