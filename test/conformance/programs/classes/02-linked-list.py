class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next
class List:
    def __init__(self):
        self.head = None
        self.size = 0
    def push(self, v):
        self.head = Node(v, self.head)
        self.size += 1
    def values(self):
        r, n = [], self.head
        while n is not None:
            r.append(n.value)
            n = n.next
        return r
l = List()
for v in 'abc':
    l.push(v)
print(l.values(), l.size)
l.head.next = l.head.next.next
print(l.values())
