import gc, weakref
class Node:
    def __init__(self, name, parent=None):
        self.name = name
        self.children = []
        if parent is not None:
            parent.children.append(self)
            self.parent = weakref.ref(parent)
    def __del__(self):
        print('free', self.name)
gc.collect()
root = Node('root')
a = Node('a', root)
b = Node('b', a)
print(b.parent().name, a.parent() is root)
root = None
print(a.parent())
a = None
print(b.parent(), b.name)
print(gc.collect())
b = None
