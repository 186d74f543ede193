class Tree:
    def __init__(self, label, left=None, right=None):
        self.label = label
        self.left = left
        self.right = right
    def __del__(self):
        print("del", self.label, end="; ")

t = Tree("root", Tree("L", Tree("LL"), Tree("LR")), Tree("R"))
saved = t.left.right
print("saved", saved.label)
t.left = None
print()
del t
print()
print("saved", saved.label)
del saved
print()
