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
print([node.name for node in root.walk()])
del root
print("over")
