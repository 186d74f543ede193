class Box:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


error = ValueError(Box("first"))
print(len(error.args))
error.args = ("text", 5)
print(error, error.args)
error.args = [1, 2]
print(error.args)
error.args = ()
print(repr(error))
