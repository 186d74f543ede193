class Node:
    def __init__(self, value):
        self.value = value
        self.next = None

    def __del__(self):
        print("freed", self.value)


head = Node(1)
head.next = Node(2)
node = head
while node is not None:
    print(node.value)
    node = node.nxt
