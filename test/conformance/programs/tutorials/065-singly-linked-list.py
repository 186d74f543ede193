class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next

    def __del__(self):
        print("free", self.value)


def walk(node):
    while node:
        yield node.value
        node = node.next


head = Node(1, Node(2, Node(3)))
print(list(walk(head)))
print("remove the middle")
head.next = head.next.next
print(list(walk(head)))
print("drop the head")
head = None
