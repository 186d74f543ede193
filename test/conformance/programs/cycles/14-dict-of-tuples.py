import gc
gc.collect()
table = {'k': tuple([1])}
print(gc.collect(), gc.is_tracked(table))
def rest(node, *values):
    node.values = values
class Node:
    pass
node = Node()
node.self = node
rest(node)
del node
print(gc.collect())
