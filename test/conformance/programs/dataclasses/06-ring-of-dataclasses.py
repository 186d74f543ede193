import gc
from dataclasses import dataclass
gc.collect()
@dataclass
class Node:
    name: str
    partner: object = None
    def __del__(self):
        print('node', self.name)
one, two = Node('one'), Node('two')
one.partner, two.partner = two, one
print(one)
del one, two
print(gc.collect())
