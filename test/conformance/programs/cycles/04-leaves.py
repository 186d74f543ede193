import gc
class N:
    pass
gc.collect()
gc.disable()
def make(leaf):
    n = N()
    n.me = n
    n.leaf = leaf
make(1)
print(gc.collect())
make('text')
print(gc.collect())
make([1, 2])
print(gc.collect())
make([[], []])
print(gc.collect())
make({1, 2})
print(gc.collect())
make(N())
print(gc.collect())
shared = [N()]
make(shared)
print(gc.collect(), len(shared))
