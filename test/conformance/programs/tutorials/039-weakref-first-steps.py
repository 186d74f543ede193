import weakref


class Node:
    def __init__(self, value):
        self.value = value


node = Node(42)
ref = weakref.ref(node)
print("alive:", ref() is node, ref().value)
print("same ref object reused:", weakref.ref(node) is ref)
print("count:", weakref.getweakrefcount(node))

del node
print("after del:", ref())

for bad in (5, [1], "text", (1, 2)):
    try:
        weakref.ref(bad)
    except TypeError as e:
        print(e)
