class Node:
    def __init__(self, v):
        self.v = v
        self.next = None
    def __del__(self):
        print("free", self.v)

head = Node(1)
head.next = Node(2)
head.next.next = Node(3)
node = head
while node.next:
    node = node.next
print("last is", node.v)
head = head.next
print("head is", head.v)
head = None
print("node keeps", node.v)
node = None
