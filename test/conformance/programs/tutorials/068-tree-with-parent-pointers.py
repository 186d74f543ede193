import weakref


class TreeNode:
    def __init__(self, name, parent=None):
        self.name = name
        self.children = []
        self._parent = weakref.ref(parent) if parent else None
        if parent:
            parent.children.append(self)

    def path(self):
        up = self._parent and self._parent()
        return (up.path() if up else "") + "/" + self.name

    def __del__(self):
        print("free", self.name)


root = TreeNode("root")
usr = TreeNode("usr", root)
print(TreeNode("bin", usr).path())
root = None
print("root dropped, usr path is now", usr.path())
usr = None
