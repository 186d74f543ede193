import gc
gc.collect()
gc.collect()
def rest(*values):
    return values
one = 1
pair = (one, 2)
made = [(*[1], one), (one, 2), tuple([1, one]), pair[1:], pair + (one,), pair * 2, rest(1, one), tuple(range(2)), ((), *[1])]
for each in made:
    print(gc.is_tracked(each), end=' ')
print()
gc.collect()
for each in made:
    print(gc.is_tracked(each), end=' ')
print()
class Node:
    pass
node = Node()
node.self = node
node.first = ((), *[one])
node.second = pair[1:] + (one,)
del node
print(gc.collect())
