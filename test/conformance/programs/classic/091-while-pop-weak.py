import weakref

class Leaf:
    pass

leaves = [Leaf(), Leaf(), Leaf()]
watch = [weakref.ref(leaves[0]), weakref.ref(leaves[1]), weakref.ref(leaves[2])]
while leaves:
    leaves.pop()
    alive = 0
    for w in watch:
        if w() is not None:
            alive += 1
    print(len(leaves), "in the list,", alive, "alive")
