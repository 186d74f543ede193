class Node:
    def __init__(self, name):
        self.name = name
        self.children = []

    def walk(self):
        yield self
        for child in self.children:
            yield from child.walk()

    def __del__(self):
        print("gone:", self.name)

root = Node("root")
root.children = [Node("left"), Node("right")]
root.children[0].children.append(Node("leaf"))
path = root.walk()
next(path)
node = next(path)
print(node.name)
del root, node
print("root has no name left")
print(next(path).name)
del path
print("over")
