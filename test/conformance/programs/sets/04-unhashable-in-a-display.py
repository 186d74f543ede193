class Cup:
    def __init__(self, label):
        self.label = label

    def __eq__(self, other):
        return self.label == other.label

    def __del__(self):
        print("freed", self.label)


try:
    {Cup("green")}
except TypeError as problem:
    print(type(problem).__name__)
print("after the set")
try:
    shelf = {Cup("red"): "top"}
except TypeError as problem:
    print(type(problem).__name__)
print("after the dict")
