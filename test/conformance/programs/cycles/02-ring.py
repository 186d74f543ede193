import gc
class N:
    def __init__(self, n):
        self.n = n
    def __del__(self):
        print(self.n, end=' ')
gc.collect()
gc.disable()
def ring(k):
    nodes = []
    for i in range(k):
        nodes.append(N(i))
    for i in range(k):
        nodes[i].next = nodes[(i + 1) % k]
    return nodes[0]
r = ring(3)
s = ring(2)
r = None
print(gc.collect())
s = s.next
print(gc.collect())
s = None
print(gc.collect())
