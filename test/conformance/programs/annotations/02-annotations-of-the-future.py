from __future__ import annotations
import sys

class Tree:
    parent: Tree | None
    def __init__(self, parent: Tree | None = None) -> None:
        self.parent = parent
    def grow(self, branches: list[Tree]) -> Tree:
        branch = Tree(self)
        branches.append(branch)
        return branch
    def __del__(self) -> None:
        print("felled")

branches: list[Tree] = []
root = Tree()
root.grow(branches).grow(branches)
print(sys.getrefcount(root), len(branches))
branches.clear()
print(sys.getrefcount(root))
del root
