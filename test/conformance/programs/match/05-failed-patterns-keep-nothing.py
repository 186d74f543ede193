import weakref


class Leaf:
    pass


def first(things):
    match things:
        case [head, 2]:
            return head
        case [head, *rest] if not rest:
            return head
        case {"leaf": leaf, "size": 3}:
            return leaf


leaf = Leaf()
watch = weakref.ref(leaf, lambda watch: print("a leaf is gone"))
print(first([leaf, 3]))
print(first({"leaf": leaf, "size": 4}))
print(first([leaf]) is leaf)
del leaf
print("end", watch())
