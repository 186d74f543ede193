class Node:
    alive = 0
    def __init__(self, name):
        self.name = name
        Node.alive += 1
    def __del__(self):
        Node.alive -= 1
        print('bye', self.name, Node.alive)
def visit():
    one = Node('one')
    two = Node('two')
    print(Node.alive)
visit()
nodes = [Node(n) for n in 'xyz']
print(Node.alive)
del nodes[1]
nodes = None
print(Node.alive)
