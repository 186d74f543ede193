import gc
class Node:
    def __init__(self, name, parent=None):
        self.name = name
        self.parent = parent
        self.children = []
        if parent is not None:
            parent.children.append(self)
    def __del__(self):
        print(self.name, end=' ')
gc.collect()
gc.disable()
root = Node('root')
left = Node('left', root)
right = Node('right', root)
leaf = Node('leaf', left)
del left, right, leaf
print('|', gc.collect())
root = None
print('|')
print(gc.collect())
