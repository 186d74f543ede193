import gc
import weakref


class DNode:
    def __init__(self, data):
        self.data, self.prev, self.next = data, None, None


def link(*values):
    nodes = [DNode(v) for v in values]
    for left, right in zip(nodes, nodes[1:]):
        left.next, right.prev = right, left
    return nodes[0]


gc.disable()
head = link("a", "b", "c")
probe = weakref.ref(head.next)
print(head.next.prev is head)
head = None
print("middle node alive:", probe() is not None)
gc.collect()
print("middle node alive:", probe() is not None)
gc.enable()
