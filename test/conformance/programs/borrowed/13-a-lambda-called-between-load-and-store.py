import sys

class Node:
    pass

def pair(node):
    first, second = node, (lambda: 1)()
    print(sys.getrefcount(first), second)

def shifted(node, start=2):
    first, second = node, (lambda count, step=start: count + step)(1)
    print(sys.getrefcount(first), second)

def beside_a_class(node):
    class Leaf(Node):
        pass
    first, second = node, Leaf()
    print(sys.getrefcount(first), isinstance(second, Node))

node = Node()
pair(node)
shifted(node)
beside_a_class(node)
