class Node:
    __match_args__ = ("left", "right")

    def __init__(self, name, left=None, right=None):
        self.name = name
        self.left = left
        self.right = right

    def __del__(self):
        print("freed", self.name)


def height(tree):
    match tree:
        case None:
            return 0
        case Node(None, None):
            return 1
        case Node(left, right):
            return 1 + max(height(left), height(right))


print(height(Node("root", Node("left"), Node("right", Node("leaf")))))
print("end")
