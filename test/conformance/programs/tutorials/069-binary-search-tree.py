class Tree:
    def __init__(self, key):
        self.key, self.left, self.right = key, None, None

    def insert(self, key):
        side = "left" if key < self.key else "right"
        child = getattr(self, side)
        if child is None:
            setattr(self, side, Tree(key))
        else:
            child.insert(key)

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.key
        if self.right:
            yield from self.right


tree = Tree(50)
for k in (30, 70, 20, 40, 60, 80):
    tree.insert(k)
print(*tree)
print("smallest:", next(iter(tree)), "sum:", sum(tree))
